import { locale } from '../../utils/platform/i18n.ts';

interface TimeProps {
  /** ISO 8601 instant. */
  iso: string;
  /** `day`: the calendar day in UTC, as credentials state it; `moment`: day and time here. */
  show?: 'day' | 'moment';
}

/** A date in the reader's language; what cannot be read as a date stands as it came. */
export function dateText(iso: string, show: 'day' | 'moment' = 'day'): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const options: Intl.DateTimeFormatOptions =
    show === 'day' ? { dateStyle: 'medium', timeZone: 'UTC' } : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale(), options).format(date);
}

export function Time({ iso, show = 'day' }: TimeProps) {
  return <time dateTime={iso}>{dateText(iso, show)}</time>;
}
