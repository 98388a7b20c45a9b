import { chipText, createChip } from './chip.ts';
import type { OpenPanel, Panel, PanelHost } from './panel.tsx';
import type { View } from './session.ts';
import { unfindable } from './unfindable.ts';

/** What the page offers to the overlay. */
export interface OverlayTools extends Omit<PanelHost, 'place' | 'say' | 'closed'> {
  place: PanelHost['place'] & { chip(element: HTMLElement, posting: string): void };
  /** The panel's script, loaded when it is first asked for; undefined where it does not come. */
  panel(): Promise<OpenPanel | undefined>;
}

const titleOf = (view: View): string => ('title' in view && view.title) || '';

/** Draws the chip on a stage and keeps it drawn, a voice that is always there, and the panel once it is wanted. */
export function mountOverlay(tools: OverlayTools) {
  const { stage, place } = tools;
  const document = stage.ownerDocument;
  let view: View = { kind: 'nothing' };
  let panel: Panel | undefined;

  const voice = document.createElement('div');
  voice.className = 'page-voice';
  voice.setAttribute('role', 'status');
  stage.append(voice);
  const say = (note: string) => {
    voice.replaceChildren(unfindable(document, note || chipText(view)));
  };
  const closed = () => {
    panel = undefined;
    chip.expanded(false);
    if (chip.element.isConnected) chip.element.focus({ preventScroll: true });
  };
  const draw = (shown: View) => {
    chip.show(shown);
    if (!chip.element.isConnected) stage.prepend(chip.element);
    place.chip(chip.element, titleOf(view));
  };
  const pressed = async () => {
    if (panel) return panel.close();
    const open = await tools.panel().catch(() => undefined);
    if (panel || view.kind === 'nothing') return;
    if (!open) return draw({ kind: 'error', title: titleOf(view), code: 'messages/no-answer' });
    draw(view);
    panel = open({ ...tools, say, closed });
    chip.expanded(true);
    panel.show(view);
  };
  const chip = createChip(document, {
    pressed: () => void pressed(),
    approached: () => void tools.panel().catch(() => undefined),
  });

  return {
    show(now: View) {
      view = now;
      say('');
      if (view.kind !== 'nothing') {
        draw(view);
        panel?.show(view);
        return;
      }
      chip.element.remove();
      panel?.close();
    },
    end() {
      chip.element.remove();
      panel?.close();
    },
  };
}
