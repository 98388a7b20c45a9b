import panel from '../../components/overlay/panel.css?inline';
import stage from '../../components/overlay/stage.css?inline';
import tokens from '../../components/tokens.css?inline';
import button from '../../components/ui/button.css?inline';
import marks from '../../components/ui/marks.css?inline';
import verify from '../../components/verify/verify.css?inline';
import widget from '../../components/widget/widget.css?inline';

export const css = [tokens, marks, button, verify, stage, panel, widget].join('\n');
