/** Currencies, their rates and converted sums. */
export const money = {
  'money.add': 'Add a currency',
  'money.byCurrency': 'By currency',
  'money.converted': 'All in {currency}',
  'money.history': 'Rates',
  'money.history.of': 'Rates of {currency}',
  'money.on': 'at the rates of {day}',
  'money.own': "Your company's own currency",
  'money.rate.delete': 'Delete the rate of {day}',
  'money.rate.invalid': 'Type a rate like {example}.',
  'money.rate.label': 'What 1 {currency} is worth in {own}',
  'money.rate.new': 'New rate',
  'money.since': 'From {day}',
  'money.text':
    'Amounts in other currencies are added up apart. With a rate for a day you can also see them converted.',
  'money.title': 'Currencies',
  'money.today': 'Worth {rate} {own} today, by the rate of {day}',
  'money.validFrom': 'From',
  'money.validFrom.help': 'It counts from that day until the next rate.',
} as const;
