import gap from '../../components/gap/gap.css?inline';
import panel from '../../components/overlay/panel.css?inline';
import button from '../../components/ui/button.css?inline';

export const css = [button, gap, panel].join('\n');
