import { locale } from '../../utils/platform/i18n.ts';

interface TimeProps {
  /** ISO 8601 instant. */
  iso: string;
  /** `day`: the calendar day in UTC, as credentials state it; `moment`: day and time here. */
  show?: 'day' | 'moment';
}

type Show = NonNullable<TimeProps['show']>;

const options: Readonly<Record<Show, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'medium', timeZone: 'UTC' },
  moment: { dateStyle: 'medium', timeStyle: 'short' },
};
// Making a formatter costs more than a hundred dates.
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in the reader's language; what cannot be read as a date stands as it came. */
export function dateText(iso: string, show: Show = 'day'): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const key = `${locale()} ${show}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale(), options[show]);
  formats.set(key, format);
  return format.format(date);
}

export function Time({ iso, show = 'day' }: TimeProps) {
  return <time dateTime={iso}>{dateText(iso, show)}</time>;
}
