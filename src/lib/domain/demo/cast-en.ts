import type { Cast } from './cast.ts';

export const castInEnglish: Cast = {
  companies: [
    ['Harbour Freight Lines', 'Bristol', 'Logistics'],
    ['Northgate Dental', 'Leeds', 'Healthcare'],
    ['Pell & Sons Joinery', 'York', 'Construction'],
    ['Brightwell Foods', 'Norwich', 'Food'],
    ['Kestrel Security', 'Cardiff', 'Security'],
    ['Oakline Furniture', 'Sheffield', 'Manufacturing'],
    ['Tideway Hotels', 'Plymouth', 'Hospitality'],
    ['Meridian Legal', 'London', 'Law'],
    ['Copper Lane Coffee', 'Manchester', 'Retail'],
    ['Fenwick Farm Supply', 'Lincoln', 'Agriculture']
  ],
  people: [
    ['Hannah Whitmore', 'Operations director', 0, 'h.whitmore@harbour.example'],
    ['Daniel Osei', 'Fleet manager', 0, 'd.osei@harbour.example'],
    ['Priya Nair', 'Practice owner', 1, 'priya@northgate.example'],
    ['Tom Pell', 'Owner', 2, 'tom@pell.example'],
    ['Grace Adeyemi', 'Head of purchasing', 3, 'grace.a@brightwell.example'],
    ['Marcus Lindqvist', 'Plant manager', 3, 'm.lindqvist@brightwell.example'],
    ['Sian Davies', 'Managing director', 4, 'sian@kestrel.example'],
    ['Owen Hughes', 'IT manager', 4, 'owen@kestrel.example'],
    ['Rachel Stone', 'Finance director', 5, 'r.stone@oakline.example'],
    ['Leo Fraser', 'Production lead', 5, 'l.fraser@oakline.example'],
    ['Amelia Trent', 'Group buyer', 6, 'amelia.trent@tideway.example'],
    ['Joseph Kerr', 'Hotel manager', 6, 'joseph.kerr@tideway.example'],
    ['Nadia Rahman', 'Partner', 7, 'n.rahman@meridian.example'],
    ['Colin Webb', 'Office manager', 7, 'c.webb@meridian.example'],
    ['Sofia Marsh', 'Founder', 8, 'sofia@copperlane.example'],
    ['Ben Achterberg', 'Area manager', 8, 'ben@copperlane.example'],
    ['Ruth Fenwick', 'Director', 9, 'ruth@fenwick.example'],
    ['Jack Doyle', 'Buyer', 9, 'jack@fenwick.example']
  ],
  deals: [
    ['Route planning for 40 vans', 0, 18],
    ['Booking system, two surgeries', 2, 9],
    ['Workshop tools contract', 3, 6],
    ['Packing line service', 4, 32],
    ['Camera upgrade, three sites', 6, 14],
    ['Showroom lighting', 8, 11],
    ['Linen supply, four hotels', 10, 26],
    ['Document archive', 12, 15],
    ['Till system for nine shops', 14, 12],
    ['Cold store sensors', 5, 21],
    ['Driver tablets', 1, 7],
    ['Spring seed order', 16, 16],
    ['Office move support', 13, 5],
    ['Loyalty cards', 15, 4],
    ['Access control', 7, 13],
    ['Feed silo rental', 17, 8]
  ],
  notes: [
    'Happy with the price, needs a yes from finance before the end of the month.',
    'Wants to see it work at another site first. Offered a visit.',
    'Current supplier raises prices in January, so now is the time.',
    'Asked for a shorter contract: twelve months instead of twenty-four.',
    'Sent the comparison. Will read it on the train tomorrow.',
    'Busy with stock-taking; good mood, call again after Tuesday.',
    'Two decision makers: also speak with the finance director.',
    'Likes the reporting. Worried about training for the night shift.'
  ],
  phone: place => `+44 20 7946 0${String(100 + place)}`
};
