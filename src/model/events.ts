// Written by tools/model.ts from the API model of events 2015-10-07; do not edit.

export interface Operations {
  ActivateEventSource: { in: ActivateEventSourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InvalidStateException' | 'InternalException' | 'OperationDisabledException' }
  CancelReplay: { in: CancelReplayRequest; out: CancelReplayResponse; err: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'IllegalStatusException' | 'InternalException' }
  CreateApiDestination: { in: CreateApiDestinationRequest; out: CreateApiDestinationResponse; err: 'ResourceAlreadyExistsException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InternalException' }
  CreateArchive: { in: CreateArchiveRequest; out: CreateArchiveResponse; err: 'ConcurrentModificationException' | 'ResourceAlreadyExistsException' | 'ResourceNotFoundException' | 'InternalException' | 'LimitExceededException' | 'InvalidEventPatternException' }
  CreateConnection: { in: CreateConnectionRequest; out: CreateConnectionResponse; err: 'ResourceAlreadyExistsException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'InternalException' | 'AccessDeniedException' | 'ThrottlingException' }
  CreateEndpoint: { in: CreateEndpointRequest; out: CreateEndpointResponse; err: 'ResourceAlreadyExistsException' | 'LimitExceededException' | 'InternalException' }
  CreateEventBus: { in: CreateEventBusRequest; out: CreateEventBusResponse; err: 'ResourceAlreadyExistsException' | 'ResourceNotFoundException' | 'InvalidStateException' | 'InternalException' | 'ConcurrentModificationException' | 'LimitExceededException' | 'OperationDisabledException' }
  CreatePartnerEventSource: { in: CreatePartnerEventSourceRequest; out: CreatePartnerEventSourceResponse; err: 'ResourceAlreadyExistsException' | 'InternalException' | 'ConcurrentModificationException' | 'LimitExceededException' | 'OperationDisabledException' }
  DeactivateEventSource: { in: DeactivateEventSourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InvalidStateException' | 'InternalException' | 'OperationDisabledException' }
  DeauthorizeConnection: { in: DeauthorizeConnectionRequest; out: DeauthorizeConnectionResponse; err: 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'InternalException' }
  DeleteApiDestination: { in: DeleteApiDestinationRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'InternalException' }
  DeleteArchive: { in: DeleteArchiveRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'InternalException' }
  DeleteConnection: { in: DeleteConnectionRequest; out: DeleteConnectionResponse; err: 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'InternalException' }
  DeleteEndpoint: { in: DeleteEndpointRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'InternalException' }
  DeleteEventBus: { in: DeleteEventBusRequest; out: Record<string, never>; err: 'InternalException' | 'ConcurrentModificationException' }
  DeletePartnerEventSource: { in: DeletePartnerEventSourceRequest; out: Record<string, never>; err: 'InternalException' | 'ConcurrentModificationException' | 'OperationDisabledException' }
  DeleteRule: { in: DeleteRuleRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'ManagedRuleException' | 'InternalException' | 'ResourceNotFoundException' }
  DescribeApiDestination: { in: DescribeApiDestinationRequest; out: DescribeApiDestinationResponse; err: 'ResourceNotFoundException' | 'InternalException' }
  DescribeArchive: { in: DescribeArchiveRequest; out: DescribeArchiveResponse; err: 'ResourceAlreadyExistsException' | 'ResourceNotFoundException' | 'InternalException' }
  DescribeConnection: { in: DescribeConnectionRequest; out: DescribeConnectionResponse; err: 'ResourceNotFoundException' | 'InternalException' }
  DescribeEndpoint: { in: DescribeEndpointRequest; out: DescribeEndpointResponse; err: 'ResourceNotFoundException' | 'InternalException' }
  DescribeEventBus: { in: DescribeEventBusRequest; out: DescribeEventBusResponse; err: 'ResourceNotFoundException' | 'InternalException' }
  DescribeEventSource: { in: DescribeEventSourceRequest; out: DescribeEventSourceResponse; err: 'ResourceNotFoundException' | 'InternalException' | 'OperationDisabledException' }
  DescribePartnerEventSource: { in: DescribePartnerEventSourceRequest; out: DescribePartnerEventSourceResponse; err: 'ResourceNotFoundException' | 'InternalException' | 'OperationDisabledException' }
  DescribeReplay: { in: DescribeReplayRequest; out: DescribeReplayResponse; err: 'ResourceNotFoundException' | 'InternalException' }
  DescribeRule: { in: DescribeRuleRequest; out: DescribeRuleResponse; err: 'ResourceNotFoundException' | 'InternalException' }
  DisableRule: { in: DisableRuleRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'ManagedRuleException' | 'InternalException' }
  EnableRule: { in: EnableRuleRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'ManagedRuleException' | 'InternalException' }
  ListApiDestinations: { in: ListApiDestinationsRequest; out: ListApiDestinationsResponse; err: 'InternalException' }
  ListArchives: { in: ListArchivesRequest; out: ListArchivesResponse; err: 'ResourceNotFoundException' | 'InternalException' }
  ListConnections: { in: ListConnectionsRequest; out: ListConnectionsResponse; err: 'InternalException' }
  ListEndpoints: { in: ListEndpointsRequest; out: ListEndpointsResponse; err: 'InternalException' }
  ListEventBuses: { in: ListEventBusesRequest; out: ListEventBusesResponse; err: 'InternalException' }
  ListEventSources: { in: ListEventSourcesRequest; out: ListEventSourcesResponse; err: 'InternalException' | 'OperationDisabledException' }
  ListPartnerEventSourceAccounts: { in: ListPartnerEventSourceAccountsRequest; out: ListPartnerEventSourceAccountsResponse; err: 'ResourceNotFoundException' | 'InternalException' | 'OperationDisabledException' }
  ListPartnerEventSources: { in: ListPartnerEventSourcesRequest; out: ListPartnerEventSourcesResponse; err: 'InternalException' | 'OperationDisabledException' }
  ListReplays: { in: ListReplaysRequest; out: ListReplaysResponse; err: 'InternalException' }
  ListRuleNamesByTarget: { in: ListRuleNamesByTargetRequest; out: ListRuleNamesByTargetResponse; err: 'InternalException' | 'ResourceNotFoundException' }
  ListRules: { in: ListRulesRequest; out: ListRulesResponse; err: 'InternalException' | 'ResourceNotFoundException' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'ResourceNotFoundException' | 'InternalException' }
  ListTargetsByRule: { in: ListTargetsByRuleRequest; out: ListTargetsByRuleResponse; err: 'ResourceNotFoundException' | 'InternalException' }
  PutEvents: { in: PutEventsRequest; out: PutEventsResponse; err: 'InternalException' }
  PutPartnerEvents: { in: PutPartnerEventsRequest; out: PutPartnerEventsResponse; err: 'InternalException' | 'OperationDisabledException' }
  PutPermission: { in: PutPermissionRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'PolicyLengthExceededException' | 'InternalException' | 'ConcurrentModificationException' | 'OperationDisabledException' }
  PutRule: { in: PutRuleRequest; out: PutRuleResponse; err: 'InvalidEventPatternException' | 'LimitExceededException' | 'ConcurrentModificationException' | 'ManagedRuleException' | 'InternalException' | 'ResourceNotFoundException' }
  PutTargets: { in: PutTargetsRequest; out: PutTargetsResponse; err: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'LimitExceededException' | 'ManagedRuleException' | 'InternalException' }
  RemovePermission: { in: RemovePermissionRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'InternalException' | 'ConcurrentModificationException' | 'OperationDisabledException' }
  RemoveTargets: { in: RemoveTargetsRequest; out: RemoveTargetsResponse; err: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'ManagedRuleException' | 'InternalException' }
  StartReplay: { in: StartReplayRequest; out: StartReplayResponse; err: 'ResourceNotFoundException' | 'ResourceAlreadyExistsException' | 'InvalidEventPatternException' | 'LimitExceededException' | 'InternalException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InternalException' | 'ManagedRuleException' }
  TestEventPattern: { in: TestEventPatternRequest; out: TestEventPatternResponse; err: 'InvalidEventPatternException' | 'InternalException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'InternalException' | 'ConcurrentModificationException' | 'ManagedRuleException' }
  UpdateApiDestination: { in: UpdateApiDestinationRequest; out: UpdateApiDestinationResponse; err: 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'InternalException' | 'LimitExceededException' }
  UpdateArchive: { in: UpdateArchiveRequest; out: UpdateArchiveResponse; err: 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'InternalException' | 'LimitExceededException' | 'InvalidEventPatternException' }
  UpdateConnection: { in: UpdateConnectionRequest; out: UpdateConnectionResponse; err: 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'InternalException' | 'LimitExceededException' | 'AccessDeniedException' | 'ThrottlingException' }
  UpdateEndpoint: { in: UpdateEndpointRequest; out: UpdateEndpointResponse; err: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InternalException' }
  UpdateEventBus: { in: UpdateEventBusRequest; out: UpdateEventBusResponse; err: 'ResourceNotFoundException' | 'InternalException' | 'ConcurrentModificationException' | 'OperationDisabledException' }
}

export interface ActivateEventSourceRequest {
  Name: string
}

export interface ApiDestination {
  ApiDestinationArn?: string | undefined
  Name?: string | undefined
  ApiDestinationState?: ApiDestinationState | undefined
  ConnectionArn?: string | undefined
  InvocationEndpoint?: string | undefined
  HttpMethod?: ApiDestinationHttpMethod | undefined
  InvocationRateLimitPerSecond?: number | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export type ApiDestinationHttpMethod = 'POST' | 'GET' | 'HEAD' | 'OPTIONS' | 'PUT' | 'PATCH' | 'DELETE'

export type ApiDestinationState = 'ACTIVE' | 'INACTIVE'

export interface AppSyncParameters {
  GraphQLOperation?: string | undefined
}

export interface Archive {
  ArchiveName?: string | undefined
  EventSourceArn?: string | undefined
  State?: ArchiveState | undefined
  StateReason?: string | undefined
  RetentionDays?: number | undefined
  SizeBytes?: number | undefined
  EventCount?: number | undefined
  CreationTime?: Date | undefined
}

export type ArchiveState = 'ENABLED' | 'DISABLED' | 'CREATING' | 'UPDATING' | 'CREATE_FAILED' | 'UPDATE_FAILED'

export type AssignPublicIp = 'ENABLED' | 'DISABLED'

export interface AwsVpcConfiguration {
  Subnets: string[]
  SecurityGroups?: string[] | undefined
  AssignPublicIp?: AssignPublicIp | undefined
}

export interface BatchArrayProperties {
  Size?: number | undefined
}

export interface BatchParameters {
  JobDefinition: string
  JobName: string
  ArrayProperties?: BatchArrayProperties | undefined
  RetryStrategy?: BatchRetryStrategy | undefined
}

export interface BatchRetryStrategy {
  Attempts?: number | undefined
}

export interface CancelReplayRequest {
  ReplayName: string
}

export interface CancelReplayResponse {
  ReplayArn?: string | undefined
  State?: ReplayState | undefined
  StateReason?: string | undefined
}

export interface CapacityProviderStrategyItem {
  capacityProvider: string
  weight?: number | undefined
  base?: number | undefined
}

export interface Condition {
  Type: string
  Key: string
  Value: string
}

export interface Connection {
  ConnectionArn?: string | undefined
  Name?: string | undefined
  ConnectionState?: ConnectionState | undefined
  StateReason?: string | undefined
  AuthorizationType?: ConnectionAuthorizationType | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
  LastAuthorizedTime?: Date | undefined
}

export interface ConnectionApiKeyAuthResponseParameters {
  ApiKeyName?: string | undefined
}

export interface ConnectionAuthResponseParameters {
  BasicAuthParameters?: ConnectionBasicAuthResponseParameters | undefined
  OAuthParameters?: ConnectionOAuthResponseParameters | undefined
  ApiKeyAuthParameters?: ConnectionApiKeyAuthResponseParameters | undefined
  InvocationHttpParameters?: ConnectionHttpParameters | undefined
  ConnectivityParameters?: DescribeConnectionConnectivityParameters | undefined
}

export type ConnectionAuthorizationType = 'BASIC' | 'OAUTH_CLIENT_CREDENTIALS' | 'API_KEY'

export interface ConnectionBasicAuthResponseParameters {
  Username?: string | undefined
}

export interface ConnectionBodyParameter {
  Key?: string | undefined
  Value?: string | undefined
  IsValueSecret?: boolean | undefined
}

export interface ConnectionHeaderParameter {
  Key?: string | undefined
  Value?: string | undefined
  IsValueSecret?: boolean | undefined
}

export interface ConnectionHttpParameters {
  HeaderParameters?: ConnectionHeaderParameter[] | undefined
  QueryStringParameters?: ConnectionQueryStringParameter[] | undefined
  BodyParameters?: ConnectionBodyParameter[] | undefined
}

export interface ConnectionOAuthClientResponseParameters {
  ClientID?: string | undefined
}

export type ConnectionOAuthHttpMethod = 'GET' | 'POST' | 'PUT'

export interface ConnectionOAuthResponseParameters {
  ClientParameters?: ConnectionOAuthClientResponseParameters | undefined
  AuthorizationEndpoint?: string | undefined
  HttpMethod?: ConnectionOAuthHttpMethod | undefined
  OAuthHttpParameters?: ConnectionHttpParameters | undefined
}

export interface ConnectionQueryStringParameter {
  Key?: string | undefined
  Value?: string | undefined
  IsValueSecret?: boolean | undefined
}

export type ConnectionState = 'CREATING' | 'UPDATING' | 'DELETING' | 'AUTHORIZED' | 'DEAUTHORIZED' | 'AUTHORIZING' | 'DEAUTHORIZING' | 'ACTIVE' | 'FAILED_CONNECTIVITY'

export interface ConnectivityResourceConfigurationArn {
  ResourceConfigurationArn: string
}

export interface ConnectivityResourceParameters {
  ResourceParameters: ConnectivityResourceConfigurationArn
}

export interface CreateApiDestinationRequest {
  Name: string
  Description?: string | undefined
  ConnectionArn: string
  InvocationEndpoint: string
  HttpMethod: ApiDestinationHttpMethod
  InvocationRateLimitPerSecond?: number | undefined
}

export interface CreateApiDestinationResponse {
  ApiDestinationArn?: string | undefined
  ApiDestinationState?: ApiDestinationState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface CreateArchiveRequest {
  ArchiveName: string
  EventSourceArn: string
  Description?: string | undefined
  EventPattern?: string | undefined
  RetentionDays?: number | undefined
  KmsKeyIdentifier?: string | undefined
}

export interface CreateArchiveResponse {
  ArchiveArn?: string | undefined
  State?: ArchiveState | undefined
  StateReason?: string | undefined
  CreationTime?: Date | undefined
}

export interface CreateConnectionApiKeyAuthRequestParameters {
  ApiKeyName: string
  ApiKeyValue: string
}

export interface CreateConnectionAuthRequestParameters {
  BasicAuthParameters?: CreateConnectionBasicAuthRequestParameters | undefined
  OAuthParameters?: CreateConnectionOAuthRequestParameters | undefined
  ApiKeyAuthParameters?: CreateConnectionApiKeyAuthRequestParameters | undefined
  InvocationHttpParameters?: ConnectionHttpParameters | undefined
  ConnectivityParameters?: ConnectivityResourceParameters | undefined
}

export interface CreateConnectionBasicAuthRequestParameters {
  Username: string
  Password: string
}

export interface CreateConnectionOAuthClientRequestParameters {
  ClientID: string
  ClientSecret: string
}

export interface CreateConnectionOAuthRequestParameters {
  ClientParameters: CreateConnectionOAuthClientRequestParameters
  AuthorizationEndpoint: string
  HttpMethod: ConnectionOAuthHttpMethod
  OAuthHttpParameters?: ConnectionHttpParameters | undefined
}

export interface CreateConnectionRequest {
  Name: string
  Description?: string | undefined
  AuthorizationType: ConnectionAuthorizationType
  AuthParameters: CreateConnectionAuthRequestParameters
  InvocationConnectivityParameters?: ConnectivityResourceParameters | undefined
  KmsKeyIdentifier?: string | undefined
}

export interface CreateConnectionResponse {
  ConnectionArn?: string | undefined
  ConnectionState?: ConnectionState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface CreateEndpointRequest {
  Name: string
  Description?: string | undefined
  RoutingConfig: RoutingConfig
  ReplicationConfig?: ReplicationConfig | undefined
  EventBuses: EndpointEventBus[]
  RoleArn?: string | undefined
}

export interface CreateEndpointResponse {
  Name?: string | undefined
  Arn?: string | undefined
  RoutingConfig?: RoutingConfig | undefined
  ReplicationConfig?: ReplicationConfig | undefined
  EventBuses?: EndpointEventBus[] | undefined
  RoleArn?: string | undefined
  State?: EndpointState | undefined
}

export interface CreateEventBusRequest {
  Name: string
  EventSourceName?: string | undefined
  Description?: string | undefined
  KmsKeyIdentifier?: string | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  LogConfig?: LogConfig | undefined
  Tags?: Tag[] | undefined
}

export interface CreateEventBusResponse {
  EventBusArn?: string | undefined
  Description?: string | undefined
  KmsKeyIdentifier?: string | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  LogConfig?: LogConfig | undefined
}

export interface CreatePartnerEventSourceRequest {
  Name: string
  Account: string
}

export interface CreatePartnerEventSourceResponse {
  EventSourceArn?: string | undefined
}

export interface DeactivateEventSourceRequest {
  Name: string
}

export interface DeadLetterConfig {
  Arn?: string | undefined
}

export interface DeauthorizeConnectionRequest {
  Name: string
}

export interface DeauthorizeConnectionResponse {
  ConnectionArn?: string | undefined
  ConnectionState?: ConnectionState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
  LastAuthorizedTime?: Date | undefined
}

export interface DeleteApiDestinationRequest {
  Name: string
}

export interface DeleteArchiveRequest {
  ArchiveName: string
}

export interface DeleteConnectionRequest {
  Name: string
}

export interface DeleteConnectionResponse {
  ConnectionArn?: string | undefined
  ConnectionState?: ConnectionState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
  LastAuthorizedTime?: Date | undefined
}

export interface DeleteEndpointRequest {
  Name: string
}

export interface DeleteEventBusRequest {
  Name: string
}

export interface DeletePartnerEventSourceRequest {
  Name: string
  Account: string
}

export interface DeleteRuleRequest {
  Name: string
  EventBusName?: string | undefined
  Force?: boolean | undefined
}

export interface DescribeApiDestinationRequest {
  Name: string
}

export interface DescribeApiDestinationResponse {
  ApiDestinationArn?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  ApiDestinationState?: ApiDestinationState | undefined
  ConnectionArn?: string | undefined
  InvocationEndpoint?: string | undefined
  HttpMethod?: ApiDestinationHttpMethod | undefined
  InvocationRateLimitPerSecond?: number | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface DescribeArchiveRequest {
  ArchiveName: string
}

export interface DescribeArchiveResponse {
  ArchiveArn?: string | undefined
  ArchiveName?: string | undefined
  EventSourceArn?: string | undefined
  Description?: string | undefined
  EventPattern?: string | undefined
  State?: ArchiveState | undefined
  StateReason?: string | undefined
  KmsKeyIdentifier?: string | undefined
  RetentionDays?: number | undefined
  SizeBytes?: number | undefined
  EventCount?: number | undefined
  CreationTime?: Date | undefined
}

export interface DescribeConnectionConnectivityParameters {
  ResourceParameters: DescribeConnectionResourceParameters
}

export interface DescribeConnectionRequest {
  Name: string
}

export interface DescribeConnectionResourceParameters {
  ResourceConfigurationArn: string
  ResourceAssociationArn: string
}

export interface DescribeConnectionResponse {
  ConnectionArn?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  InvocationConnectivityParameters?: DescribeConnectionConnectivityParameters | undefined
  ConnectionState?: ConnectionState | undefined
  StateReason?: string | undefined
  AuthorizationType?: ConnectionAuthorizationType | undefined
  SecretArn?: string | undefined
  KmsKeyIdentifier?: string | undefined
  AuthParameters?: ConnectionAuthResponseParameters | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
  LastAuthorizedTime?: Date | undefined
}

export interface DescribeEndpointRequest {
  Name: string
  HomeRegion?: string | undefined
}

export interface DescribeEndpointResponse {
  Name?: string | undefined
  Description?: string | undefined
  Arn?: string | undefined
  RoutingConfig?: RoutingConfig | undefined
  ReplicationConfig?: ReplicationConfig | undefined
  EventBuses?: EndpointEventBus[] | undefined
  RoleArn?: string | undefined
  EndpointId?: string | undefined
  EndpointUrl?: string | undefined
  State?: EndpointState | undefined
  StateReason?: string | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface DescribeEventBusRequest {
  Name?: string | undefined
}

export interface DescribeEventBusResponse {
  Name?: string | undefined
  Arn?: string | undefined
  Description?: string | undefined
  KmsKeyIdentifier?: string | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  Policy?: string | undefined
  LogConfig?: LogConfig | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface DescribeEventSourceRequest {
  Name: string
}

export interface DescribeEventSourceResponse {
  Arn?: string | undefined
  CreatedBy?: string | undefined
  CreationTime?: Date | undefined
  ExpirationTime?: Date | undefined
  Name?: string | undefined
  State?: EventSourceState | undefined
}

export interface DescribePartnerEventSourceRequest {
  Name: string
}

export interface DescribePartnerEventSourceResponse {
  Arn?: string | undefined
  Name?: string | undefined
}

export interface DescribeReplayRequest {
  ReplayName: string
}

export interface DescribeReplayResponse {
  ReplayName?: string | undefined
  ReplayArn?: string | undefined
  Description?: string | undefined
  State?: ReplayState | undefined
  StateReason?: string | undefined
  EventSourceArn?: string | undefined
  Destination?: ReplayDestination | undefined
  EventStartTime?: Date | undefined
  EventEndTime?: Date | undefined
  EventLastReplayedTime?: Date | undefined
  ReplayStartTime?: Date | undefined
  ReplayEndTime?: Date | undefined
}

export interface DescribeRuleRequest {
  Name: string
  EventBusName?: string | undefined
}

export interface DescribeRuleResponse {
  Name?: string | undefined
  Arn?: string | undefined
  EventPattern?: string | undefined
  ScheduleExpression?: string | undefined
  State?: RuleState | undefined
  Description?: string | undefined
  RoleArn?: string | undefined
  ManagedBy?: string | undefined
  EventBusName?: string | undefined
  CreatedBy?: string | undefined
}

export interface DisableRuleRequest {
  Name: string
  EventBusName?: string | undefined
}

export interface EcsParameters {
  TaskDefinitionArn: string
  TaskCount?: number | undefined
  LaunchType?: LaunchType | undefined
  NetworkConfiguration?: NetworkConfiguration | undefined
  PlatformVersion?: string | undefined
  Group?: string | undefined
  CapacityProviderStrategy?: CapacityProviderStrategyItem[] | undefined
  EnableECSManagedTags?: boolean | undefined
  EnableExecuteCommand?: boolean | undefined
  PlacementConstraints?: PlacementConstraint[] | undefined
  PlacementStrategy?: PlacementStrategy[] | undefined
  PropagateTags?: PropagateTags | undefined
  ReferenceId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface EnableRuleRequest {
  Name: string
  EventBusName?: string | undefined
}

export interface Endpoint {
  Name?: string | undefined
  Description?: string | undefined
  Arn?: string | undefined
  RoutingConfig?: RoutingConfig | undefined
  ReplicationConfig?: ReplicationConfig | undefined
  EventBuses?: EndpointEventBus[] | undefined
  RoleArn?: string | undefined
  EndpointId?: string | undefined
  EndpointUrl?: string | undefined
  State?: EndpointState | undefined
  StateReason?: string | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface EndpointEventBus {
  EventBusArn: string
}

export type EndpointState = 'ACTIVE' | 'CREATING' | 'UPDATING' | 'DELETING' | 'CREATE_FAILED' | 'UPDATE_FAILED' | 'DELETE_FAILED'

export interface EventBus {
  Name?: string | undefined
  Arn?: string | undefined
  Description?: string | undefined
  Policy?: string | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface EventSource {
  Arn?: string | undefined
  CreatedBy?: string | undefined
  CreationTime?: Date | undefined
  ExpirationTime?: Date | undefined
  Name?: string | undefined
  State?: EventSourceState | undefined
}

export type EventSourceState = 'PENDING' | 'ACTIVE' | 'DELETED'

export interface FailoverConfig {
  Primary: Primary
  Secondary: Secondary
}

export interface HttpParameters {
  PathParameterValues?: string[] | undefined
  HeaderParameters?: { [key: string]: string } | undefined
  QueryStringParameters?: { [key: string]: string } | undefined
}

export type IncludeDetail = 'NONE' | 'FULL'

export interface InputTransformer {
  InputPathsMap?: { [key: string]: string } | undefined
  InputTemplate: string
}

export interface KinesisParameters {
  PartitionKeyPath: string
}

export type LaunchType = 'EC2' | 'FARGATE' | 'EXTERNAL'

export type Level = 'OFF' | 'ERROR' | 'INFO' | 'TRACE'

export interface ListApiDestinationsRequest {
  NamePrefix?: string | undefined
  ConnectionArn?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListApiDestinationsResponse {
  ApiDestinations?: ApiDestination[] | undefined
  NextToken?: string | undefined
}

export interface ListArchivesRequest {
  NamePrefix?: string | undefined
  EventSourceArn?: string | undefined
  State?: ArchiveState | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListArchivesResponse {
  Archives?: Archive[] | undefined
  NextToken?: string | undefined
}

export interface ListConnectionsRequest {
  NamePrefix?: string | undefined
  ConnectionState?: ConnectionState | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListConnectionsResponse {
  Connections?: Connection[] | undefined
  NextToken?: string | undefined
}

export interface ListEndpointsRequest {
  NamePrefix?: string | undefined
  HomeRegion?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListEndpointsResponse {
  Endpoints?: Endpoint[] | undefined
  NextToken?: string | undefined
}

export interface ListEventBusesRequest {
  NamePrefix?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListEventBusesResponse {
  EventBuses?: EventBus[] | undefined
  NextToken?: string | undefined
}

export interface ListEventSourcesRequest {
  NamePrefix?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListEventSourcesResponse {
  EventSources?: EventSource[] | undefined
  NextToken?: string | undefined
}

export interface ListPartnerEventSourceAccountsRequest {
  EventSourceName: string
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListPartnerEventSourceAccountsResponse {
  PartnerEventSourceAccounts?: PartnerEventSourceAccount[] | undefined
  NextToken?: string | undefined
}

export interface ListPartnerEventSourcesRequest {
  NamePrefix: string
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListPartnerEventSourcesResponse {
  PartnerEventSources?: PartnerEventSource[] | undefined
  NextToken?: string | undefined
}

export interface ListReplaysRequest {
  NamePrefix?: string | undefined
  State?: ReplayState | undefined
  EventSourceArn?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListReplaysResponse {
  Replays?: Replay[] | undefined
  NextToken?: string | undefined
}

export interface ListRuleNamesByTargetRequest {
  TargetArn: string
  EventBusName?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListRuleNamesByTargetResponse {
  RuleNames?: string[] | undefined
  NextToken?: string | undefined
}

export interface ListRulesRequest {
  NamePrefix?: string | undefined
  EventBusName?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListRulesResponse {
  Rules?: Rule[] | undefined
  NextToken?: string | undefined
}

export interface ListTagsForResourceRequest {
  ResourceARN: string
}

export interface ListTagsForResourceResponse {
  Tags?: Tag[] | undefined
}

export interface ListTargetsByRuleRequest {
  Rule: string
  EventBusName?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListTargetsByRuleResponse {
  Targets?: Target[] | undefined
  NextToken?: string | undefined
}

export interface LogConfig {
  IncludeDetail?: IncludeDetail | undefined
  Level?: Level | undefined
}

export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration | undefined
}

export interface PartnerEventSource {
  Arn?: string | undefined
  Name?: string | undefined
}

export interface PartnerEventSourceAccount {
  Account?: string | undefined
  CreationTime?: Date | undefined
  ExpirationTime?: Date | undefined
  State?: EventSourceState | undefined
}

export interface PlacementConstraint {
  type?: PlacementConstraintType | undefined
  expression?: string | undefined
}

export type PlacementConstraintType = 'distinctInstance' | 'memberOf'

export interface PlacementStrategy {
  type?: PlacementStrategyType | undefined
  field?: string | undefined
}

export type PlacementStrategyType = 'random' | 'spread' | 'binpack'

export interface Primary {
  HealthCheck: string
}

export type PropagateTags = 'TASK_DEFINITION'

export interface PutEventsRequest {
  Entries: PutEventsRequestEntry[]
  EndpointId?: string | undefined
}

export interface PutEventsRequestEntry {
  Time?: Date | undefined
  Source?: string | undefined
  Resources?: string[] | undefined
  DetailType?: string | undefined
  Detail?: string | undefined
  EventBusName?: string | undefined
  TraceHeader?: string | undefined
}

export interface PutEventsResponse {
  FailedEntryCount?: number | undefined
  Entries?: PutEventsResultEntry[] | undefined
}

export interface PutEventsResultEntry {
  EventId?: string | undefined
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
}

export interface PutPartnerEventsRequest {
  Entries: PutPartnerEventsRequestEntry[]
}

export interface PutPartnerEventsRequestEntry {
  Time?: Date | undefined
  Source?: string | undefined
  Resources?: string[] | undefined
  DetailType?: string | undefined
  Detail?: string | undefined
}

export interface PutPartnerEventsResponse {
  FailedEntryCount?: number | undefined
  Entries?: PutPartnerEventsResultEntry[] | undefined
}

export interface PutPartnerEventsResultEntry {
  EventId?: string | undefined
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
}

export interface PutPermissionRequest {
  EventBusName?: string | undefined
  Action?: string | undefined
  Principal?: string | undefined
  StatementId?: string | undefined
  Condition?: Condition | undefined
  Policy?: string | undefined
}

export interface PutRuleRequest {
  Name: string
  ScheduleExpression?: string | undefined
  EventPattern?: string | undefined
  State?: RuleState | undefined
  Description?: string | undefined
  RoleArn?: string | undefined
  Tags?: Tag[] | undefined
  EventBusName?: string | undefined
}

export interface PutRuleResponse {
  RuleArn?: string | undefined
}

export interface PutTargetsRequest {
  Rule: string
  EventBusName?: string | undefined
  Targets: Target[]
}

export interface PutTargetsResponse {
  FailedEntryCount?: number | undefined
  FailedEntries?: PutTargetsResultEntry[] | undefined
}

export interface PutTargetsResultEntry {
  TargetId?: string | undefined
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
}

export interface RedshiftDataParameters {
  SecretManagerArn?: string | undefined
  Database: string
  DbUser?: string | undefined
  Sql?: string | undefined
  StatementName?: string | undefined
  WithEvent?: boolean | undefined
  Sqls?: string[] | undefined
}

export interface RemovePermissionRequest {
  StatementId?: string | undefined
  RemoveAllPermissions?: boolean | undefined
  EventBusName?: string | undefined
}

export interface RemoveTargetsRequest {
  Rule: string
  EventBusName?: string | undefined
  Ids: string[]
  Force?: boolean | undefined
}

export interface RemoveTargetsResponse {
  FailedEntryCount?: number | undefined
  FailedEntries?: RemoveTargetsResultEntry[] | undefined
}

export interface RemoveTargetsResultEntry {
  TargetId?: string | undefined
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
}

export interface Replay {
  ReplayName?: string | undefined
  EventSourceArn?: string | undefined
  State?: ReplayState | undefined
  StateReason?: string | undefined
  EventStartTime?: Date | undefined
  EventEndTime?: Date | undefined
  EventLastReplayedTime?: Date | undefined
  ReplayStartTime?: Date | undefined
  ReplayEndTime?: Date | undefined
}

export interface ReplayDestination {
  Arn: string
  FilterArns?: string[] | undefined
}

export type ReplayState = 'STARTING' | 'RUNNING' | 'CANCELLING' | 'COMPLETED' | 'CANCELLED' | 'FAILED'

export interface ReplicationConfig {
  State?: ReplicationState | undefined
}

export type ReplicationState = 'ENABLED' | 'DISABLED'

export interface RetryPolicy {
  MaximumRetryAttempts?: number | undefined
  MaximumEventAgeInSeconds?: number | undefined
}

export interface RoutingConfig {
  FailoverConfig: FailoverConfig
}

export interface Rule {
  Name?: string | undefined
  Arn?: string | undefined
  EventPattern?: string | undefined
  State?: RuleState | undefined
  Description?: string | undefined
  ScheduleExpression?: string | undefined
  RoleArn?: string | undefined
  ManagedBy?: string | undefined
  EventBusName?: string | undefined
}

export type RuleState = 'ENABLED' | 'DISABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'

export interface RunCommandParameters {
  RunCommandTargets: RunCommandTarget[]
}

export interface RunCommandTarget {
  Key: string
  Values: string[]
}

export interface SageMakerPipelineParameter {
  Name: string
  Value: string
}

export interface SageMakerPipelineParameters {
  PipelineParameterList?: SageMakerPipelineParameter[] | undefined
}

export interface Secondary {
  Route: string
}

export interface SqsParameters {
  MessageGroupId?: string | undefined
}

export interface StartReplayRequest {
  ReplayName: string
  Description?: string | undefined
  EventSourceArn: string
  EventStartTime: Date
  EventEndTime: Date
  Destination: ReplayDestination
}

export interface StartReplayResponse {
  ReplayArn?: string | undefined
  State?: ReplayState | undefined
  StateReason?: string | undefined
  ReplayStartTime?: Date | undefined
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagResourceRequest {
  ResourceARN: string
  Tags: Tag[]
}

export interface Target {
  Id: string
  Arn: string
  RoleArn?: string | undefined
  Input?: string | undefined
  InputPath?: string | undefined
  InputTransformer?: InputTransformer | undefined
  KinesisParameters?: KinesisParameters | undefined
  RunCommandParameters?: RunCommandParameters | undefined
  EcsParameters?: EcsParameters | undefined
  BatchParameters?: BatchParameters | undefined
  SqsParameters?: SqsParameters | undefined
  HttpParameters?: HttpParameters | undefined
  RedshiftDataParameters?: RedshiftDataParameters | undefined
  SageMakerPipelineParameters?: SageMakerPipelineParameters | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  RetryPolicy?: RetryPolicy | undefined
  AppSyncParameters?: AppSyncParameters | undefined
}

export interface TestEventPatternRequest {
  EventPattern: string
  Event: string
}

export interface TestEventPatternResponse {
  Result?: boolean | undefined
}

export interface UntagResourceRequest {
  ResourceARN: string
  TagKeys: string[]
}

export interface UpdateApiDestinationRequest {
  Name: string
  Description?: string | undefined
  ConnectionArn?: string | undefined
  InvocationEndpoint?: string | undefined
  HttpMethod?: ApiDestinationHttpMethod | undefined
  InvocationRateLimitPerSecond?: number | undefined
}

export interface UpdateApiDestinationResponse {
  ApiDestinationArn?: string | undefined
  ApiDestinationState?: ApiDestinationState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface UpdateArchiveRequest {
  ArchiveName: string
  Description?: string | undefined
  EventPattern?: string | undefined
  RetentionDays?: number | undefined
  KmsKeyIdentifier?: string | undefined
}

export interface UpdateArchiveResponse {
  ArchiveArn?: string | undefined
  State?: ArchiveState | undefined
  StateReason?: string | undefined
  CreationTime?: Date | undefined
}

export interface UpdateConnectionApiKeyAuthRequestParameters {
  ApiKeyName?: string | undefined
  ApiKeyValue?: string | undefined
}

export interface UpdateConnectionAuthRequestParameters {
  BasicAuthParameters?: UpdateConnectionBasicAuthRequestParameters | undefined
  OAuthParameters?: UpdateConnectionOAuthRequestParameters | undefined
  ApiKeyAuthParameters?: UpdateConnectionApiKeyAuthRequestParameters | undefined
  InvocationHttpParameters?: ConnectionHttpParameters | undefined
  ConnectivityParameters?: ConnectivityResourceParameters | undefined
}

export interface UpdateConnectionBasicAuthRequestParameters {
  Username?: string | undefined
  Password?: string | undefined
}

export interface UpdateConnectionOAuthClientRequestParameters {
  ClientID?: string | undefined
  ClientSecret?: string | undefined
}

export interface UpdateConnectionOAuthRequestParameters {
  ClientParameters?: UpdateConnectionOAuthClientRequestParameters | undefined
  AuthorizationEndpoint?: string | undefined
  HttpMethod?: ConnectionOAuthHttpMethod | undefined
  OAuthHttpParameters?: ConnectionHttpParameters | undefined
}

export interface UpdateConnectionRequest {
  Name: string
  Description?: string | undefined
  AuthorizationType?: ConnectionAuthorizationType | undefined
  AuthParameters?: UpdateConnectionAuthRequestParameters | undefined
  InvocationConnectivityParameters?: ConnectivityResourceParameters | undefined
  KmsKeyIdentifier?: string | undefined
}

export interface UpdateConnectionResponse {
  ConnectionArn?: string | undefined
  ConnectionState?: ConnectionState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
  LastAuthorizedTime?: Date | undefined
}

export interface UpdateEndpointRequest {
  Name: string
  Description?: string | undefined
  RoutingConfig?: RoutingConfig | undefined
  ReplicationConfig?: ReplicationConfig | undefined
  EventBuses?: EndpointEventBus[] | undefined
  RoleArn?: string | undefined
}

export interface UpdateEndpointResponse {
  Name?: string | undefined
  Arn?: string | undefined
  RoutingConfig?: RoutingConfig | undefined
  ReplicationConfig?: ReplicationConfig | undefined
  EventBuses?: EndpointEventBus[] | undefined
  RoleArn?: string | undefined
  EndpointId?: string | undefined
  EndpointUrl?: string | undefined
  State?: EndpointState | undefined
}

export interface UpdateEventBusRequest {
  Name?: string | undefined
  KmsKeyIdentifier?: string | undefined
  Description?: string | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  LogConfig?: LogConfig | undefined
}

export interface UpdateEventBusResponse {
  Arn?: string | undefined
  Name?: string | undefined
  KmsKeyIdentifier?: string | undefined
  Description?: string | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  LogConfig?: LogConfig | undefined
}
