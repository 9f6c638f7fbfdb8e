import * as by from './clients';
import type { Letter } from './letter';

const tom = 'Tom Brindle';
const toTom = 'Nora Fell <nora@fellgardens.example>';

export const english: Letter[] = [
  by.gmail({
    sender: tom,
    newest:
      'Hi Nora,\n\nTuesday suits me. I will bring the samples of both gravels, the grey one and the one with more sand in it, so that we can decide on the spot.\n\nCould you ask the neighbours whether their gate will be open?\n\nTom',
    signature: '-- \nTom Brindle\nBrindle & Sons, paths and walls\n+44 1632 960118',
    intro: `On Mon, Nov 3, 2025 at 10:02 AM ${toTom} wrote:`,
    quoted:
      'Hello Tom,\n\ncan you come on Tuesday? The ground is dry at last.\n\nOn Friday we have the trees cut.\n\nNora',
  }),
  by.gmail({
    sender: tom,
    newest: 'Yes please.',
    intro:
      'On Mon, Nov 3, 2025 at 10:02 AM Nora Fell of Fell Gardens and Nurseries <nora.fell.office@fellgardens.example> wrote:',
    quoted: 'Shall I order the timber as well?',
  }),
  by.outlook({
    sender: 'Priya Nandan',
    newest:
      'Hello Mark,\n\nWe have checked the three invoices you named. Two of them were paid on 12 October 2025; the third one carries the wrong order number and went back to your office.\n\nPlease send a corrected one to accounts@quillby.example.\n\nKind regards,\nPriya',
    signature:
      'Priya Nandan\nAccounts payable\nQuillby Printing Ltd\nT: +44 1632 960733 | www.quillby.example',
    intro:
      'From: Mark Osei <mark@papermill.example> \nSent: 03 November 2025 09:41\nTo: Priya Nandan <priya@quillby.example>\nCc: Accounts <accounts@quillby.example>\nSubject: RE: Open invoices',
    quoted: 'Dear Priya,\n\nthree invoices are still open on our side. Can you look?\n\nMark',
  }),
  by.outlookText({
    sender: 'Ellen Marsh',
    newest: 'Received, thank you.\n\nEllen',
    intro:
      '-----Original Message-----\nFrom: Harbour Office [mailto:office@harbour.example]\nSent: Monday, November 3, 2025 8:15 AM\nTo: Ellen Marsh\nSubject: Berth 14',
    quoted: 'The contract for berth 14 is attached.',
  }),
  by.outlookWeb({
    sender: 'Daniel Roy',
    newest:
      'Hi Grace,\n\nThe lift is running again since seven this morning. The engineer left a report, I will scan it later.\n\nThanks,\nDaniel',
    signature: 'Get Outlook for Android',
    intro:
      'From: Grace Okafor <grace@riverside.example>\nSent: Sunday, November 2, 2025 6:20 PM\nTo: Daniel Roy <daniel@riverside.example>\nSubject: Lift in house B',
    quoted: 'The lift in house B stands still again. Who calls the engineer?\n\nGrace',
  }),
  by.appleMail({
    sender: 'Ines Walker',
    newest: 'Will do. The proofs go to the printer at noon.\n\nInes',
    intro: 'On 3 Nov 2025, at 10:00, Paul Dean <paul@inkwell.example> wrote:',
    quoted: 'Can you send the proofs today?\n\nPaul',
  }),
  by.iphone({
    sender: 'Ruth Adler',
    newest: 'Running ten minutes late, start without me.',
    signature: 'Sent from my iPhone',
    intro: 'On 3 Nov 2025, at 09:48, Leo Hart <leo@choir.example> wrote:',
    quoted: 'Everybody is here. Where are you?',
  }),
  by.thunderbird({
    sender: 'Karl Voss',
    newest:
      'The second pump is the louder one, and it only makes the noise when the tank is less than half full. I think air gets in at the upper seal.\n\nI will look at it on Wednesday.',
    signature: '-- \nKarl Voss\nWaterworks, pump hall 2',
    intro: 'On 11/3/25 10:00 AM, Sue Park wrote:',
    quoted: 'Which of the pumps makes the noise? The people next door complain.',
  }),
  by.thunderbirdHtml({
    sender: 'Hanna Lind',
    newest:
      'The key lies with the porter. He is there until six, and on Fridays until four.\n\nThe code of the door is the old one.',
    intro: 'On 03.11.2025 10:00, Oskar Berg wrote:',
    quoted: 'Where do I get the key of the hall?',
  }),
  by.android({
    sender: 'Joe Miles',
    newest: 'Parcel is here, nothing broken.',
    signature: 'Sent from my Galaxy',
    intro:
      '-------- Original message --------\nFrom: Depot <depot@swift.example>\nDate: 03/11/2025 10:00 (GMT+00:00)\nTo: Joe Miles <joe@miles.example>\nSubject: Your parcel',
    quoted: 'Your parcel was handed over. Was everything in order?',
  }),
  by.bitrix24({
    sender: 'Olivia Stone',
    newest: 'Good morning,\n\nthe offer is accepted. We start on Monday.\n\nOlivia',
    intro:
      'From: Sam Reed <sam@reed.example>\nTo: Olivia Stone <olivia@stone.example>\nDate: 03.11.2025 10:00\nSubject: Offer 118',
    quoted: 'Attached is offer 118. It holds until the end of the month.',
  }),
  by.mailRu({
    sender: 'Ivan Petrov',
    newest: 'Good, we take the second one.',
    signature: '--\nIvan Petrov',
    intro: 'Monday, November 3, 2025 10:00 AM +03:00 from Ann Lee <ann@lee.example>:',
    quoted: 'Which of the two tables do you take?',
  }),
  // Below the question: the whole answer stands behind the quotation.
  {
    client: 'Thunderbird, below',
    sender: 'Sue Park',
    html: null,
    text: 'On 11/3/25 10:00 AM, Karl Voss wrote:\n> Do we need a permit for the second fence?\n> Karl\n\nNo. Below two metres nobody asks for one.\n\nSue\n',
    newest: 'No. Below two metres nobody asks for one.\n\nSue',
    signature: '',
    quotation: 'On 11/3/25 10:00 AM, Karl Voss wrote:\nDo we need a permit for the second fence?\nKarl',
  },
  {
    client: 'Apple Mail, inline',
    sender: 'Paul Dean',
    html: null,
    text: 'Hi Ines,\n\n> On 3 Nov 2025, at 10:00, Ines Walker <ines@inkwell.example> wrote:\n> \n> Glossy paper?\n\nNo, matt.\n\n> How many?\n\nFour hundred, and twenty for us.\n\nPaul\n',
    newest: 'Hi Ines,\n\nNo, matt.\n\nFour hundred, and twenty for us.\n\nPaul',
    signature: '',
    quotation: 'On 3 Nov 2025, at 10:00, Ines Walker <ines@inkwell.example> wrote:',
  },
  {
    client: 'Gmail, inline',
    sender: 'Grace Okafor',
    html: '<div dir="ltr">Hi Daniel, my answers are inline below.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 3, 2025 at 10:00 AM Daniel Roy &lt;<a href="mailto:daniel@riverside.example">daniel@riverside.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div>Who pays the engineer?</div></blockquote><div><br></div><div>The house, out of the reserve.</div><blockquote class="gmail_quote" style="margin:0"><div>Until when?</div></blockquote><div><br></div><div>Until the end of November.</div></div></div>',
    text: null,
    newest:
      'Hi Daniel, my answers are inline below.\n\nThe house, out of the reserve.\n\nUntil the end of November.',
    signature: '',
    quotation: 'On Mon, Nov 3, 2025 at 10:00 AM Daniel Roy',
  },
  by.plain('Gmail', {
    sender: 'Leo Hart',
    newest:
      'Dear all,\n\nOn Monday John wrote a plan:\n\n- choir at six\n- soloists at seven\n- lights out at nine\n\nFrom: the side door\nTo: the stage\n\nSee https://choir.example/plans/2025/november?week=45&voice=alto#monday for the notes, or ring 01632 960 455.\n\nLeo',
    width: 72,
  }),
  by.plain('ticket system', {
    sender: 'Help desk',
    newest:
      'Hello Nora,\n\nyour request 48213 of 3 November 2025 10:00 was answered by Ben:\n\nThe printer has a new drum. Subject: solved. Tell us if it is not.\n\nYour help desk',
    html: '<table><tr><td><p>Hello Nora,</p>\n<p>your request 48213 of 3 November 2025 10:00 was answered by Ben:</p>\n<p>The printer has a new drum. Subject: solved. Tell us if it is not.</p>\n<p>Your help desk</p></td></tr></table>',
  }),
  by.outlook({
    sender: 'Mark Osei',
    newest: 'Dear Priya,\n\nthe corrected invoice is attached.\n\nBest regards,\nMark',
    signature:
      'Mark Osei\nSales, Papermill Ltd\n+44 1632 960201\n\nThis email and any attachments are confidential and intended only for the addressee. If you have received it in error, delete it and tell the sender.',
    intro:
      'From: Priya Nandan <priya@quillby.example>\nSent: 03 November 2025 11:10\nTo: Mark Osei <mark@papermill.example>\nSubject: RE: Open invoices',
    quoted: 'Please send a corrected one.\n\nPriya',
  }),
];
