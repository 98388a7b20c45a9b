import stage from '../../components/overlay/stage.css?inline';
import tokens from '../../components/tokens.css?inline';
import marks from '../../components/ui/marks.css?inline';

export const css = [tokens, marks, stage].join('\n');
