// Placeholder until tools/model.ts has written this folder.
export type ServiceName = 'sts' | 'iam' | 's3' | 'lambda' | 'logs' | 'sqs' | 'selfless'
export type OperationName<S extends ServiceName> = S extends string ? string : never
export type Input<S extends ServiceName, O extends OperationName<S>> = S extends O ? never : Record<string, unknown>
export type Output<S extends ServiceName, O extends OperationName<S>> = S extends O ? never : object
export type ErrorCode<S extends ServiceName, O extends OperationName<S>> = S extends O ? never : string
