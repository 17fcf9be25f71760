import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { Construct } from 'constructs'
import { named, stageOf } from '../../city-stack.ts'

/** Told when the month is forecast to cost more than the stage may, and when it did. */
const thresholds = [
  { notificationType: 'FORECASTED', threshold: 100 },
  { notificationType: 'ACTUAL', threshold: 100 },
]

/**
 * The month's budget of the account. The whole account's: a budget by tag counts nothing until somebody activates the
 * tag for billing, and would be silent for that long.
 */
export class Budget extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id)
    const { monthlyBudgetUsd, alarmReceivers } = stageOf(this)
    new CfnBudget(this, 'Month', {
      budget: {
        budgetName: named(this, 'month'),
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudgetUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: thresholds.map((threshold) => ({
        notification: { ...threshold, comparisonOperator: 'GREATER_THAN' },
        subscribers: alarmReceivers.map((address) => ({ subscriptionType: 'EMAIL', address })),
      })),
    })
  }
}
