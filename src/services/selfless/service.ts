// Our own operations, beside AWS's (API version 2026-11-01, JSON 1.1, model in service-2.json): the promises of the
// corridor, the bill, the doctor, the operator's backup and check. Any AWS client can speak them: point botocore or the CLI at the model file
// (`aws configure add-model --service-model file://src/services/selfless/service-2.json`).
import { defineService } from '../../kernel/service.ts'
import { access } from './access.ts'
import { GetBill, RecordUsage } from './bill.ts'
import { Doctor } from './doctor.ts'
import { ListPromises, RedrivePromise } from './promise.ts'
import { Backup, CheckStorage } from './storage.ts'

export const selfless = defineService({
  name: 'selfless',
  operations: { ListPromises, RedrivePromise, GetBill, RecordUsage, Doctor, Backup, CheckStorage },
  access,
})
