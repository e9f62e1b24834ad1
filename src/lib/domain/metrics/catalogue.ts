import { arpa } from './arpa.ts';
import { arr } from './arr.ts';
import { averageDeal } from './average-deal.ts';
import { callbackRate } from './callback-rate.ts';
import { callsToInterest } from './calls-to-interest.ts';
import { callsToSale } from './calls-to-sale.ts';
import { connectRate } from './connect-rate.ts';
import { conversionOfCreated } from './conversion-of-created.ts';
import { costPerWin } from './cost-per-win.ts';
import { coverage } from './coverage.ts';
import { cycle } from './cycle.ts';
import { demoNoShow } from './demo-no-show.ts';
import { demosBooked } from './demos-booked.ts';
import { eMailReplyRate } from './e-mail-reply-rate.ts';
import { leadConversion } from './lead-conversion.ts';
import { logoChurn } from './logo-churn.ts';
import { lossRate } from './loss-rate.ts';
import { margin } from './margin.ts';
import { meetingsPerConnect } from './meetings-per-connect.ts';
import { mqlToSql } from './mql-to-sql.ts';
import { onwardConversion } from './onward-conversion.ts';
import { opportunitiesPerMeeting } from './opportunities-per-meeting.ts';
import { outlierDeals } from './outlier-deals.ts';
import { pace } from './pace.ts';
import { pipelineCount } from './pipeline-count.ts';
import { pipelineCreatedInOne } from './pipeline-created-in-one.ts';
import { pipelineValue } from './pipeline-value.ts';
import { positiveRate } from './positive-rate.ts';
import { profitPerDeal } from './profit-per-deal.ts';
import { quotaAttainment } from './quota-attainment.ts';
import { responseTime } from './response-time.ts';
import { revenueChurn } from './revenue-churn.ts';
import { sqlToOpportunity } from './sql-to-opportunity.ts';
import { sqlToWin } from './sql-to-win.ts';
import { touchedToWon } from './touched-to-won.ts';
import { velocity } from './velocity.ts';
import { weightedPipeline } from './weighted-pipeline.ts';
import { winLossRatio } from './win-loss-ratio.ts';
import { winRateByDefinition } from './win-rate-by-definition.ts';
import { winsPerDial } from './wins-per-dial.ts';
import { winsPerOpportunity } from './wins-per-opportunity.ts';
import type { Metric, MetricKey } from './metric.ts';

/** Every figure that the app can tell, by its key (requirements 90 to 122). */
export const catalogue: Readonly<Record<MetricKey, Metric>> = {
  arr,
  arpa,
  'average-deal': averageDeal,
  'profit-per-deal': profitPerDeal,
  margin,
  'logo-churn': logoChurn,
  'revenue-churn': revenueChurn,
  'quota-attainment': quotaAttainment,
  'win-rate': winRateByDefinition,
  'conversion-of-created': conversionOfCreated,
  cycle,
  'outlier-deals': outlierDeals,
  'lead-conversion': leadConversion,
  'stage-conversion': onwardConversion,
  'pipeline-count': pipelineCount,
  'pipeline-value': pipelineValue,
  coverage,
  'response-time': responseTime,
  'cost-per-win': costPerWin,
  'loss-rate': lossRate,
  'win-loss-ratio': winLossRatio,
  velocity,
  'weighted-pipeline': weightedPipeline,
  'demo-no-show': demoNoShow,
  'demos-booked': demosBooked,
  'mql-to-sql': mqlToSql,
  'sql-to-opportunity': sqlToOpportunity,
  'sql-to-win': sqlToWin,
  'touched-to-won': touchedToWon,
  pace,
  'pipeline-created': pipelineCreatedInOne,
  'callback-rate': callbackRate,
  'connect-rate': connectRate,
  'meetings-per-connect': meetingsPerConnect,
  'opportunities-per-meeting': opportunitiesPerMeeting,
  'wins-per-opportunity': winsPerOpportunity,
  'wins-per-dial': winsPerDial,
  'calls-to-interest': callsToInterest,
  'positive-rate': positiveRate,
  'calls-to-sale': callsToSale,
  'reply-rate': eMailReplyRate
};
