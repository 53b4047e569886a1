/** What went wrong or was done, where the user is looking, until it is closed. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Issue } from '../../domain/issue';
import { describeIssue } from '../../text/meddelanden';
import { kopieraText } from '../bokslut/kopieraText';
import { useBokslut } from '../bokslut/sammanhang';
import type { Besked } from '../bokslut/tillstand';
import { useStilar } from '../stilar';

export function Meddelande(): ReactElement | null {
  const { t, text } = useBokslut();
  if (t.fel?.art === 'issues') return <Stopp issues={t.fel.issues} />;
  if (t.fel?.art === 'internt') return <Internt detaljer={t.fel.detaljer} />;
  const besked = t.fel?.art === 'avbrutet' ? text.arbete.avbrutet : t.besked === null ? null : beskedText(t.besked, text);
  return besked === null ? null : <Bar intent={t.fel === null ? 'success' : 'info'}>{besked}</Bar>;
}

function beskedText(besked: Besked, text: ReturnType<typeof useBokslut>['text']): string {
  switch (besked.art) {
    case 'uppdaterad':
      return text.start.uppdaterad;
    case 'mappat':
      return text.mappning.sparat(besked.antal);
    case 'angrat':
      return text.mappning.angrat;
  }
}

function Bar({ intent, children }: { readonly intent: 'success' | 'info'; readonly children: string }): ReactElement {
  return (
    <MessageBar intent={intent} politeness="polite">
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions containerAction={<CloseButton />} />
    </MessageBar>
  );
}

function CloseButton(): ReactElement {
  const { gor, text } = useBokslut();
  return <Button appearance="transparent" size="small" onClick={() => { gor.stang(); }}>{text.fel.stang}</Button>;
}

function Stopp({ issues }: { readonly issues: readonly Issue[] }): ReactElement {
  const { text } = useBokslut();
  const stil = useStilar();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{text.fel.rubrik}</MessageBarTitle>
        <ul className={stil.lista}>
          {issues.map((issue, n) => {
            const { vad, atgard } = describeIssue(issue);
            return <li key={n}>{vad} {atgard}</li>;
          })}
        </ul>
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton />} />
    </MessageBar>
  );
}

function Internt({ detaljer }: { readonly detaljer: string }): ReactElement {
  const { text } = useBokslut();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{text.fel.internt}</MessageBarTitle>
        {text.fel.interntText}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton />}>
        <Button size="small" onClick={() => { void kopieraText(detaljer); }}>{text.fel.kopieraDetaljer}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
