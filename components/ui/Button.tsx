import type { ComponentChildren, ComponentProps } from 'preact';
import { Icon, type IconShape } from './Icon.tsx';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'icon'> {
  /** `primary`: the one thing to do here; `plain`: no edge until it is pointed at. */
  look?: 'primary' | 'secondary' | 'plain' | 'danger';
  icon?: IconShape;
  children?: ComponentChildren;
}

export function Button({ look = 'secondary', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" class={`button button-${look}`} {...rest}>
      {icon && <Icon shape={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'icon' | 'label'> {
  icon: IconShape;
  /** The button's name, also its tooltip. */
  label: string;
  mirrored?: boolean;
}

/** A square button with an icon alone. */
export function IconButton({ icon, label, mirrored = false, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="button button-icon" aria-label={label} title={label} {...rest}>
      <Icon shape={icon} mirrored={mirrored} />
    </button>
  );
}
