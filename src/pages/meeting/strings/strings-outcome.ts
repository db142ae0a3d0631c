import type { Formats } from '../../shell/formats';

/** The strings for sharing the outcome of a saved 1:1. */
const english = ({ longDay }: Formats) => ({
  title: 'Share the outcome',
  send: 'Send recap',
  sendHint: 'Opens a draft in Gmail. It has no private note.',
  tooLong: 'Too long for a draft: copies the recap to paste into a message. It has no private note.',
  sendCopied: 'Copied, because it is too long for a draft',
  slack: 'Copy as Slack text',
  slackHint: 'The recap with bold titles and bullets.',
  issues: 'Copy actions as Jira/Linear lines',
  issuesHint: 'One line per open action, with its owner and due date.',
  event: {
    prepare: (url: string) => `Prepare here: ${url}`,
    open: 'Open actions',
    action: (action: string, owner: string, due: string) =>
      `${action}${owner && `, ${owner}`}${due && `, due ${longDay(due)}`}`,
    more: (count: number) => `and ${count} more`,
  },
});

const indonesian: typeof english = ({ longDay }) => ({
  title: 'Bagikan hasilnya',
  send: 'Kirim ringkasan',
  sendHint: 'Membuka draf di Gmail. Catatan pribadi tidak disertakan.',
  tooLong:
    'Terlalu panjang untuk draf: ringkasan disalin untuk ditempel ke pesan. Catatan pribadi tidak disertakan.',
  sendCopied: 'Tersalin, karena terlalu panjang untuk draf',
  slack: 'Salin sebagai teks Slack',
  slackHint: 'Ringkasan dengan judul tebal dan butir.',
  issues: 'Salin tindakan sebagai baris Jira/Linear',
  issuesHint: 'Satu baris per tindakan terbuka, dengan penanggung jawab dan tenggatnya.',
  event: {
    prepare: (url) => `Siapkan di sini: ${url}`,
    open: 'Tindakan terbuka',
    action: (action, owner, due) => `${action}${owner && `, ${owner}`}${due && `, tenggat ${longDay(due)}`}`,
    more: (count) => `dan ${count} lainnya`,
  },
});

export const outcomeStrings = { en: english, id: indonesian };
