import overlay from '../../components/overlay/overlay.css?inline';
import tokens from '../../components/tokens.css?inline';
import controls from '../../components/ui/controls.css?inline';
import marks from '../../components/ui/marks.css?inline';
import verify from '../../components/verify/verify.css?inline';
import widget from '../../components/widget/widget.css?inline';

export const css = [tokens, marks, controls, verify, overlay, widget].join('\n');
