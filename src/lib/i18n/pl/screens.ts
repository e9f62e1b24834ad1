import type { Screens } from '../en/screens.ts';
import { accuracy } from './accuracy.ts';
import { afterSale } from './after-sale.ts';
import { aims } from './aims.ts';
import { annotations } from './annotations.ts';
import { blocks } from './blocks.ts';
import { board } from './board.ts';
import { cadences } from './cadences.ts';
import { catalogue } from './catalogue.ts';
import { charts } from './charts.ts';
import { deals } from './deals.ts';
import { disputes } from './disputes.ts';
import { duplicates } from './duplicates.ts';
import { exchange } from './exchange.ts';
import { forecast } from './forecast.ts';
import { forms } from './forms.ts';
import { funnel } from './funnel.ts';
import { grid } from './grid.ts';
import { guide } from './guide.ts';
import { holidays } from './holidays.ts';
import { hygiene } from './hygiene.ts';
import { inbound } from './inbound.ts';
import { joining } from './joining.ts';
import { leads } from './leads.ts';
import { memos } from './memos.ts';
import { messages } from './messages.ts';
import { meetings } from './meetings.ts';
import { northStar } from './north-star.ts';
import { origins } from './origins.ts';
import { outcomes } from './outcomes.ts';
import { people } from './people.ts';
import { pipelines } from './pipelines.ts';
import { plan } from './plan.ts';
import { planning } from './planning.ts';
import { quota } from './quota.ts';
import { qualification } from './qualification.ts';
import { quick } from './quick.ts';
import { rates } from './rates.ts';
import { reasons } from './reasons.ts';
import { records } from './records.ts';
import { reminders } from './reminders.ts';
import { reports } from './reports.ts';
import { review } from './review.ts';
import { safety } from './safety.ts';
import { score } from './score.ts';
import { scorecard } from './scorecard.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { shareCard } from './share-card.ts';
import { spends } from './spends.ts';
import { split } from './split.ts';
import { sync } from './sync.ts';
import { takingOut } from './taking-out.ts';
import { timeline } from './timeline.ts';
import { views } from './views.ts';
import { waterfall } from './waterfall.ts';
import { welcome } from './welcome.ts';
import { whatIf } from './what-if.ts';
import { worth } from './worth.ts';

export const screens: Screens = {
  accuracy,
  afterSale,
  aims,
  annotations,
  blocks,
  board,
  charts,
  cadences,
  catalogue,
  deals,
  disputes,
  duplicates,
  search,
  people,
  qualification,
  quick,
  rates,
  reasons,
  score,
  scorecard,
  records,
  reminders,
  reports,
  review,
  safety,
  shareCard,
  spends,
  sync,
  settings,
  exchange,
  takingOut,
  timeline,
  views,
  waterfall,
  welcome,
  whatIf,
  worth,
  guide,
  holidays,
  hygiene,
  inbound,
  joining,
  leads,
  pipelines,
  plan,
  planning,
  quota,
  split,
  forecast,
  forms,
  funnel,
  grid,
  memos,
  meetings,
  northStar,
  origins,
  outcomes,
  messages
};
