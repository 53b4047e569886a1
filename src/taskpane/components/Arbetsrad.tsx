/** What is being done, that it moves, and the way to stop it. */
import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useBokslut } from '../bokslut/sammanhang';
import { useStilar } from '../stilar';

export function Arbetsrad(): ReactElement {
  const { t, gor, text } = useBokslut();
  const stil = useStilar();
  const { arbete } = t;
  return (
    <div role="status" aria-live="polite">
      {arbete === null ? null : (
        <div className={stil.arbete}>
          <ProgressBar aria-label={text.arbete[arbete.slag]} thickness="medium" />
          <div className={stil.rad}>
            <span className={stil.vaxer}>{text.arbete[arbete.slag]} <span aria-hidden="true" className={stil.dampad}>{arbete.steg > 0 ? text.arbete.steg(arbete.steg) : ''}</span></span>
            {arbete.kanAvbrytas ? <Button size="small" onClick={() => { gor.avbryt(); }}>{text.arbete.avbryt}</Button> : <span className={stil.dampad}>{text.arbete.kanInteAvbrytas}</span>}
          </div>
        </div>
      )}
    </div>
  );
}
