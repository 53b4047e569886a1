/** An SIE file by drop or by choice. The file is read here and goes nowhere else. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';

export function Sieval(): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = async (fil: File | undefined): Promise<void> => {
    if (fil !== undefined) await gor.importera({ namn: fil.name, bytes: new Uint8Array(await fil.arrayBuffer()) });
  };
  const drag = (handle: (event: DragEvent) => void) => (event: DragEvent): void => {
    event.preventDefault();
    handle(event);
  };
  return (
    <div
      className={mergeClasses(stil.slapp, over && stil.slappOver)}
      onDragOver={drag(() => { setOver(true); })}
      onDragLeave={drag(() => { setOver(false); })}
      onDrop={drag((event) => {
        setOver(false);
        void take(event.dataTransfer.files[0]);
      })}
    >
      <p className={stil.text}>{text.underlag.sieText}</p>
      <Button disabled={t.arbete !== null} onClick={() => input.current?.click()}>{text.underlag.sieValj}</Button>
      <input
        ref={input} type="file" accept=".se,.si,.sie" className={stil.dold} tabIndex={-1} aria-label={text.underlag.sieValj} data-sie
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
