import gap from '../../components/gap/gap.css?inline';
import overlay from '../../components/overlay/overlay.css?inline';
import tokens from '../../components/tokens.css?inline';
import controls from '../../components/ui/controls.css?inline';
import marks from '../../components/ui/marks.css?inline';

export const css = [tokens, marks, controls, gap, overlay].join('\n');
