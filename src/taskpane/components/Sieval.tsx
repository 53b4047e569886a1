/** An SIE file by drop or by choice. The file is read here and goes nowhere else. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { useBokslut } from '../bokslut/sammanhang';
import { useFilslapp } from '../bokslut/useFilslapp';
import { useStilar } from '../stilar';

export function Sieval(): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const input = useRef<HTMLInputElement>(null);
  const yta = useRef<HTMLDivElement>(null);
  const take = async (fil: File | undefined): Promise<void> => {
    if (fil !== undefined) await gor.importera({ namn: fil.name, bytes: new Uint8Array(await fil.arrayBuffer()) });
  };
  const over = useFilslapp(yta, (fil) => { void take(fil); });
  return (
    <div ref={yta} className={mergeClasses(stil.slapp, over && stil.slappOver)}>
      <p className={stil.text}>{text.underlag.sieText}</p>
      <Button disabled={t.arbete !== null} onClick={() => input.current?.click()}>{text.underlag.sieValj}</Button>
      <input
        ref={input} type="file" accept=".se,.si,.sie" hidden data-sie
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
