// Written by tools/model.ts from the API model of apigatewayv2 2018-11-29; do not edit.

export interface Operations {
  CreateApi: { in: CreateApiRequest; out: CreateApiResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreateApiMapping: { in: CreateApiMappingRequest; out: CreateApiMappingResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreateAuthorizer: { in: CreateAuthorizerRequest; out: CreateAuthorizerResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreateDeployment: { in: CreateDeploymentRequest; out: CreateDeploymentResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreateDomainName: { in: CreateDomainNameRequest; out: CreateDomainNameResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' | 'AccessDeniedException' }
  CreateIntegration: { in: CreateIntegrationRequest; out: CreateIntegrationResult; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreateIntegrationResponse: { in: CreateIntegrationResponseRequest; out: CreateIntegrationResponseResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreateModel: { in: CreateModelRequest; out: CreateModelResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreatePortal: { in: CreatePortalRequest; out: CreatePortalResponse; err: 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  CreatePortalProduct: { in: CreatePortalProductRequest; out: CreatePortalProductResponse; err: 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  CreateProductPage: { in: CreateProductPageRequest; out: CreateProductPageResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  CreateProductRestEndpointPage: { in: CreateProductRestEndpointPageRequest; out: CreateProductRestEndpointPageResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  CreateRoute: { in: CreateRouteRequest; out: CreateRouteResult; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreateRouteResponse: { in: CreateRouteResponseRequest; out: CreateRouteResponseResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreateRoutingRule: { in: CreateRoutingRuleRequest; out: CreateRoutingRuleResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreateStage: { in: CreateStageRequest; out: CreateStageResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  CreateVpcLink: { in: CreateVpcLinkRequest; out: CreateVpcLinkResponse; err: 'BadRequestException' | 'TooManyRequestsException' }
  DeleteAccessLogSettings: { in: DeleteAccessLogSettingsRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteApi: { in: DeleteApiRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteApiMapping: { in: DeleteApiMappingRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  DeleteAuthorizer: { in: DeleteAuthorizerRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteCorsConfiguration: { in: DeleteCorsConfigurationRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteDeployment: { in: DeleteDeploymentRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteDomainName: { in: DeleteDomainNameRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteIntegration: { in: DeleteIntegrationRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteIntegrationResponse: { in: DeleteIntegrationResponseRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteModel: { in: DeleteModelRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeletePortal: { in: DeletePortalRequest; out: Record<string, never>; err: 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  DeletePortalProduct: { in: DeletePortalProductRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  DeletePortalProductSharingPolicy: { in: DeletePortalProductSharingPolicyRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  DeleteProductPage: { in: DeleteProductPageRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  DeleteProductRestEndpointPage: { in: DeleteProductRestEndpointPageRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  DeleteRoute: { in: DeleteRouteRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteRouteRequestParameter: { in: DeleteRouteRequestParameterRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteRouteResponse: { in: DeleteRouteResponseRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteRouteSettings: { in: DeleteRouteSettingsRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteRoutingRule: { in: DeleteRoutingRuleRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  DeleteStage: { in: DeleteStageRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  DeleteVpcLink: { in: DeleteVpcLinkRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  ExportApi: { in: ExportApiRequest; out: ExportApiResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  DisablePortal: { in: DisablePortalRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' | 'AccessDeniedException' }
  ResetAuthorizersCache: { in: ResetAuthorizersCacheRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetApi: { in: GetApiRequest; out: GetApiResponse; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetApiMapping: { in: GetApiMappingRequest; out: GetApiMappingResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetApiMappings: { in: GetApiMappingsRequest; out: GetApiMappingsResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetApis: { in: GetApisRequest; out: GetApisResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetAuthorizer: { in: GetAuthorizerRequest; out: GetAuthorizerResponse; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetAuthorizers: { in: GetAuthorizersRequest; out: GetAuthorizersResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetDeployment: { in: GetDeploymentRequest; out: GetDeploymentResponse; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetDeployments: { in: GetDeploymentsRequest; out: GetDeploymentsResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetDomainName: { in: GetDomainNameRequest; out: GetDomainNameResponse; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetDomainNames: { in: GetDomainNamesRequest; out: GetDomainNamesResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetIntegration: { in: GetIntegrationRequest; out: GetIntegrationResult; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetIntegrationResponse: { in: GetIntegrationResponseRequest; out: GetIntegrationResponseResponse; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetIntegrationResponses: { in: GetIntegrationResponsesRequest; out: GetIntegrationResponsesResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetIntegrations: { in: GetIntegrationsRequest; out: GetIntegrationsResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetModel: { in: GetModelRequest; out: GetModelResponse; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetModelTemplate: { in: GetModelTemplateRequest; out: GetModelTemplateResponse; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetModels: { in: GetModelsRequest; out: GetModelsResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetPortal: { in: GetPortalRequest; out: GetPortalResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  GetPortalProduct: { in: GetPortalProductRequest; out: GetPortalProductResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  GetPortalProductSharingPolicy: { in: GetPortalProductSharingPolicyRequest; out: GetPortalProductSharingPolicyResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  GetProductPage: { in: GetProductPageRequest; out: GetProductPageResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  GetProductRestEndpointPage: { in: GetProductRestEndpointPageRequest; out: GetProductRestEndpointPageResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  GetRoute: { in: GetRouteRequest; out: GetRouteResult; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetRouteResponse: { in: GetRouteResponseRequest; out: GetRouteResponseResponse; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetRouteResponses: { in: GetRouteResponsesRequest; out: GetRouteResponsesResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetRoutes: { in: GetRoutesRequest; out: GetRoutesResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetRoutingRule: { in: GetRoutingRuleRequest; out: GetRoutingRuleResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  ListRoutingRules: { in: ListRoutingRulesRequest; out: ListRoutingRulesResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetStage: { in: GetStageRequest; out: GetStageResponse; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetStages: { in: GetStagesRequest; out: GetStagesResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetTags: { in: GetTagsRequest; out: GetTagsResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  GetVpcLink: { in: GetVpcLinkRequest; out: GetVpcLinkResponse; err: 'NotFoundException' | 'TooManyRequestsException' }
  GetVpcLinks: { in: GetVpcLinksRequest; out: GetVpcLinksResponse; err: 'BadRequestException' | 'TooManyRequestsException' }
  ImportApi: { in: ImportApiRequest; out: ImportApiResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  ListPortalProducts: { in: ListPortalProductsRequest; out: ListPortalProductsResponse; err: 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  ListPortals: { in: ListPortalsRequest; out: ListPortalsResponse; err: 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  ListProductPages: { in: ListProductPagesRequest; out: ListProductPagesResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  ListProductRestEndpointPages: { in: ListProductRestEndpointPagesRequest; out: ListProductRestEndpointPagesResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  PreviewPortal: { in: PreviewPortalRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' | 'AccessDeniedException' }
  PublishPortal: { in: PublishPortalRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' | 'AccessDeniedException' }
  PutPortalProductSharingPolicy: { in: PutPortalProductSharingPolicyRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  PutRoutingRule: { in: PutRoutingRuleRequest; out: PutRoutingRuleResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  ReimportApi: { in: ReimportApiRequest; out: ReimportApiResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateApi: { in: UpdateApiRequest; out: UpdateApiResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateApiMapping: { in: UpdateApiMappingRequest; out: UpdateApiMappingResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateAuthorizer: { in: UpdateAuthorizerRequest; out: UpdateAuthorizerResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateDeployment: { in: UpdateDeploymentRequest; out: UpdateDeploymentResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateDomainName: { in: UpdateDomainNameRequest; out: UpdateDomainNameResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateIntegration: { in: UpdateIntegrationRequest; out: UpdateIntegrationResult; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateIntegrationResponse: { in: UpdateIntegrationResponseRequest; out: UpdateIntegrationResponseResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateModel: { in: UpdateModelRequest; out: UpdateModelResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdatePortal: { in: UpdatePortalRequest; out: UpdatePortalResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' | 'AccessDeniedException' }
  UpdatePortalProduct: { in: UpdatePortalProductRequest; out: UpdatePortalProductResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  UpdateProductPage: { in: UpdateProductPageRequest; out: UpdateProductPageResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  UpdateProductRestEndpointPage: { in: UpdateProductRestEndpointPageRequest; out: UpdateProductRestEndpointPageResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'AccessDeniedException' }
  UpdateRoute: { in: UpdateRouteRequest; out: UpdateRouteResult; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateRouteResponse: { in: UpdateRouteResponseRequest; out: UpdateRouteResponseResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateStage: { in: UpdateStageRequest; out: UpdateStageResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateVpcLink: { in: UpdateVpcLinkRequest; out: UpdateVpcLinkResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
}

export interface ACMManaged {
  CertificateArn: string
  DomainName: string
}

export interface AccessLogSettings {
  DestinationArn?: string | undefined
  Format?: string | undefined
}

export interface Api {
  ApiEndpoint?: string | undefined
  ApiGatewayManaged?: boolean | undefined
  ApiId?: string | undefined
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  CreatedDate?: Date | undefined
  Description?: string | undefined
  DisableSchemaValidation?: boolean | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  ImportInfo?: string[] | undefined
  IpAddressType?: IpAddressType | undefined
  Name: string
  ProtocolType: ProtocolType
  RouteSelectionExpression: string
  Tags?: { [key: string]: string } | undefined
  Version?: string | undefined
  Warnings?: string[] | undefined
}

export interface ApiMapping {
  ApiId: string
  ApiMappingId?: string | undefined
  ApiMappingKey?: string | undefined
  Stage: string
}

export interface Authorization {
  CognitoConfig?: CognitoConfig | undefined
  None?: Record<string, never> | undefined
}

export type AuthorizationType = 'NONE' | 'AWS_IAM' | 'CUSTOM' | 'JWT'

export interface Authorizer {
  AuthorizerCredentialsArn?: string | undefined
  AuthorizerId?: string | undefined
  AuthorizerPayloadFormatVersion?: string | undefined
  AuthorizerResultTtlInSeconds?: number | undefined
  AuthorizerType?: AuthorizerType | undefined
  AuthorizerUri?: string | undefined
  EnableSimpleResponses?: boolean | undefined
  IdentitySource?: string[] | undefined
  IdentityValidationExpression?: string | undefined
  JwtConfiguration?: JWTConfiguration | undefined
  Name: string
}

export type AuthorizerType = 'REQUEST' | 'JWT'

export interface CognitoConfig {
  AppClientId: string
  UserPoolArn: string
  UserPoolDomain: string
}

export type ConnectionType = 'INTERNET' | 'VPC_LINK'

export type ContentHandlingStrategy = 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'

export interface Cors {
  AllowCredentials?: boolean | undefined
  AllowHeaders?: string[] | undefined
  AllowMethods?: string[] | undefined
  AllowOrigins?: string[] | undefined
  ExposeHeaders?: string[] | undefined
  MaxAge?: number | undefined
}

export interface CreateApiMappingRequest {
  ApiId: string
  ApiMappingKey?: string | undefined
  DomainName: string
  Stage: string
}

export interface CreateApiMappingResponse {
  ApiId?: string | undefined
  ApiMappingId?: string | undefined
  ApiMappingKey?: string | undefined
  Stage?: string | undefined
}

export interface CreateApiRequest {
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  DisableSchemaValidation?: boolean | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  IpAddressType?: IpAddressType | undefined
  Name: string
  ProtocolType: ProtocolType
  RouteKey?: string | undefined
  RouteSelectionExpression?: string | undefined
  Tags?: { [key: string]: string } | undefined
  Target?: string | undefined
  Version?: string | undefined
}

export interface CreateApiResponse {
  ApiEndpoint?: string | undefined
  ApiGatewayManaged?: boolean | undefined
  ApiId?: string | undefined
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  CreatedDate?: Date | undefined
  Description?: string | undefined
  DisableSchemaValidation?: boolean | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  ImportInfo?: string[] | undefined
  IpAddressType?: IpAddressType | undefined
  Name?: string | undefined
  ProtocolType?: ProtocolType | undefined
  RouteSelectionExpression?: string | undefined
  Tags?: { [key: string]: string } | undefined
  Version?: string | undefined
  Warnings?: string[] | undefined
}

export interface CreateAuthorizerRequest {
  ApiId: string
  AuthorizerCredentialsArn?: string | undefined
  AuthorizerPayloadFormatVersion?: string | undefined
  AuthorizerResultTtlInSeconds?: number | undefined
  AuthorizerType: AuthorizerType
  AuthorizerUri?: string | undefined
  EnableSimpleResponses?: boolean | undefined
  IdentitySource: string[]
  IdentityValidationExpression?: string | undefined
  JwtConfiguration?: JWTConfiguration | undefined
  Name: string
}

export interface CreateAuthorizerResponse {
  AuthorizerCredentialsArn?: string | undefined
  AuthorizerId?: string | undefined
  AuthorizerPayloadFormatVersion?: string | undefined
  AuthorizerResultTtlInSeconds?: number | undefined
  AuthorizerType?: AuthorizerType | undefined
  AuthorizerUri?: string | undefined
  EnableSimpleResponses?: boolean | undefined
  IdentitySource?: string[] | undefined
  IdentityValidationExpression?: string | undefined
  JwtConfiguration?: JWTConfiguration | undefined
  Name?: string | undefined
}

export interface CreateDeploymentRequest {
  ApiId: string
  Description?: string | undefined
  StageName?: string | undefined
}

export interface CreateDeploymentResponse {
  AutoDeployed?: boolean | undefined
  CreatedDate?: Date | undefined
  DeploymentId?: string | undefined
  DeploymentStatus?: DeploymentStatus | undefined
  DeploymentStatusMessage?: string | undefined
  Description?: string | undefined
}

export interface CreateDomainNameRequest {
  DomainName: string
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined
  RoutingMode?: RoutingMode | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface CreateDomainNameResponse {
  ApiMappingSelectionExpression?: string | undefined
  DomainName?: string | undefined
  DomainNameArn?: string | undefined
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthentication | undefined
  RoutingMode?: RoutingMode | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface CreateIntegrationRequest {
  ApiId: string
  ConnectionId?: string | undefined
  ConnectionType?: ConnectionType | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  IntegrationMethod?: string | undefined
  IntegrationSubtype?: string | undefined
  IntegrationType: IntegrationType
  IntegrationUri?: string | undefined
  PassthroughBehavior?: PassthroughBehavior | undefined
  PayloadFormatVersion?: string | undefined
  RequestParameters?: { [key: string]: string } | undefined
  RequestTemplates?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: { [key: string]: string } } | undefined
  TemplateSelectionExpression?: string | undefined
  TimeoutInMillis?: number | undefined
  TlsConfig?: TlsConfigInput | undefined
}

export interface CreateIntegrationResult {
  ApiGatewayManaged?: boolean | undefined
  ConnectionId?: string | undefined
  ConnectionType?: ConnectionType | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  IntegrationId?: string | undefined
  IntegrationMethod?: string | undefined
  IntegrationResponseSelectionExpression?: string | undefined
  IntegrationSubtype?: string | undefined
  IntegrationType?: IntegrationType | undefined
  IntegrationUri?: string | undefined
  PassthroughBehavior?: PassthroughBehavior | undefined
  PayloadFormatVersion?: string | undefined
  RequestParameters?: { [key: string]: string } | undefined
  RequestTemplates?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: { [key: string]: string } } | undefined
  TemplateSelectionExpression?: string | undefined
  TimeoutInMillis?: number | undefined
  TlsConfig?: TlsConfig | undefined
}

export interface CreateIntegrationResponseRequest {
  ApiId: string
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  IntegrationId: string
  IntegrationResponseKey: string
  ResponseParameters?: { [key: string]: string } | undefined
  ResponseTemplates?: { [key: string]: string } | undefined
  TemplateSelectionExpression?: string | undefined
}

export interface CreateIntegrationResponseResponse {
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  IntegrationResponseId?: string | undefined
  IntegrationResponseKey?: string | undefined
  ResponseParameters?: { [key: string]: string } | undefined
  ResponseTemplates?: { [key: string]: string } | undefined
  TemplateSelectionExpression?: string | undefined
}

export interface CreateModelRequest {
  ApiId: string
  ContentType?: string | undefined
  Description?: string | undefined
  Name: string
  Schema: string
}

export interface CreateModelResponse {
  ContentType?: string | undefined
  Description?: string | undefined
  ModelId?: string | undefined
  Name?: string | undefined
  Schema?: string | undefined
}

export interface CreatePortalProductRequest {
  Description?: string | undefined
  DisplayName: string
  Tags?: { [key: string]: string } | undefined
}

export interface CreatePortalProductResponse {
  Description?: string | undefined
  DisplayName?: string | undefined
  DisplayOrder?: DisplayOrder | undefined
  LastModified?: Date | undefined
  PortalProductArn?: string | undefined
  PortalProductId?: string | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface CreatePortalRequest {
  Authorization: Authorization
  EndpointConfiguration: EndpointConfigurationRequest
  IncludedPortalProductArns?: string[] | undefined
  LogoUri?: string | undefined
  PortalContent: PortalContent
  RumAppMonitorName?: string | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface CreatePortalResponse {
  Authorization?: Authorization | undefined
  EndpointConfiguration?: EndpointConfigurationResponse | undefined
  IncludedPortalProductArns?: string[] | undefined
  LastModified?: Date | undefined
  LastPublished?: Date | undefined
  LastPublishedDescription?: string | undefined
  PortalArn?: string | undefined
  PortalContent?: PortalContent | undefined
  PortalId?: string | undefined
  PublishStatus?: PublishStatus | undefined
  RumAppMonitorName?: string | undefined
  StatusException?: StatusException | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface CreateProductPageRequest {
  DisplayContent: DisplayContent
  PortalProductId: string
}

export interface CreateProductPageResponse {
  DisplayContent?: DisplayContent | undefined
  LastModified?: Date | undefined
  ProductPageArn?: string | undefined
  ProductPageId?: string | undefined
}

export interface CreateProductRestEndpointPageRequest {
  DisplayContent?: EndpointDisplayContent | undefined
  PortalProductId: string
  RestEndpointIdentifier: RestEndpointIdentifier
  TryItState?: TryItState | undefined
}

export interface CreateProductRestEndpointPageResponse {
  DisplayContent?: EndpointDisplayContentResponse | undefined
  LastModified?: Date | undefined
  ProductRestEndpointPageArn?: string | undefined
  ProductRestEndpointPageId?: string | undefined
  RestEndpointIdentifier?: RestEndpointIdentifier | undefined
  Status?: Status | undefined
  StatusException?: StatusException | undefined
  TryItState?: TryItState | undefined
}

export interface CreateRouteRequest {
  ApiId: string
  ApiKeyRequired?: boolean | undefined
  AuthorizationScopes?: string[] | undefined
  AuthorizationType?: AuthorizationType | undefined
  AuthorizerId?: string | undefined
  ModelSelectionExpression?: string | undefined
  OperationName?: string | undefined
  RequestModels?: { [key: string]: string } | undefined
  RequestParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteKey: string
  RouteResponseSelectionExpression?: string | undefined
  Target?: string | undefined
}

export interface CreateRouteResult {
  ApiGatewayManaged?: boolean | undefined
  ApiKeyRequired?: boolean | undefined
  AuthorizationScopes?: string[] | undefined
  AuthorizationType?: AuthorizationType | undefined
  AuthorizerId?: string | undefined
  ModelSelectionExpression?: string | undefined
  OperationName?: string | undefined
  RequestModels?: { [key: string]: string } | undefined
  RequestParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteId?: string | undefined
  RouteKey?: string | undefined
  RouteResponseSelectionExpression?: string | undefined
  Target?: string | undefined
}

export interface CreateRouteResponseRequest {
  ApiId: string
  ModelSelectionExpression?: string | undefined
  ResponseModels?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteId: string
  RouteResponseKey: string
}

export interface CreateRouteResponseResponse {
  ModelSelectionExpression?: string | undefined
  ResponseModels?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteResponseId?: string | undefined
  RouteResponseKey?: string | undefined
}

export interface CreateRoutingRuleRequest {
  Actions: RoutingRuleAction[]
  Conditions: RoutingRuleCondition[]
  DomainName: string
  DomainNameId?: string | undefined
  Priority: number
}

export interface CreateRoutingRuleResponse {
  Actions?: RoutingRuleAction[] | undefined
  Conditions?: RoutingRuleCondition[] | undefined
  Priority?: number | undefined
  RoutingRuleArn?: string | undefined
  RoutingRuleId?: string | undefined
}

export interface CreateStageRequest {
  AccessLogSettings?: AccessLogSettings | undefined
  ApiId: string
  AutoDeploy?: boolean | undefined
  ClientCertificateId?: string | undefined
  DefaultRouteSettings?: RouteSettings | undefined
  DeploymentId?: string | undefined
  Description?: string | undefined
  RouteSettings?: { [key: string]: RouteSettings } | undefined
  StageName: string
  StageVariables?: { [key: string]: string } | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface CreateStageResponse {
  AccessLogSettings?: AccessLogSettings | undefined
  ApiGatewayManaged?: boolean | undefined
  AutoDeploy?: boolean | undefined
  ClientCertificateId?: string | undefined
  CreatedDate?: Date | undefined
  DefaultRouteSettings?: RouteSettings | undefined
  DeploymentId?: string | undefined
  Description?: string | undefined
  LastDeploymentStatusMessage?: string | undefined
  LastUpdatedDate?: Date | undefined
  RouteSettings?: { [key: string]: RouteSettings } | undefined
  StageName?: string | undefined
  StageVariables?: { [key: string]: string } | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface CreateVpcLinkRequest {
  Name: string
  SecurityGroupIds?: string[] | undefined
  SubnetIds: string[]
  Tags?: { [key: string]: string } | undefined
}

export interface CreateVpcLinkResponse {
  CreatedDate?: Date | undefined
  Name?: string | undefined
  SecurityGroupIds?: string[] | undefined
  SubnetIds?: string[] | undefined
  Tags?: { [key: string]: string } | undefined
  VpcLinkId?: string | undefined
  VpcLinkStatus?: VpcLinkStatus | undefined
  VpcLinkStatusMessage?: string | undefined
  VpcLinkVersion?: VpcLinkVersion | undefined
}

export interface CustomColors {
  AccentColor: string
  BackgroundColor: string
  ErrorValidationColor: string
  HeaderColor: string
  NavigationColor: string
  TextColor: string
}

export interface DeleteAccessLogSettingsRequest {
  ApiId: string
  StageName: string
}

export interface DeleteApiMappingRequest {
  ApiMappingId: string
  DomainName: string
}

export interface DeleteApiRequest {
  ApiId: string
}

export interface DeleteAuthorizerRequest {
  ApiId: string
  AuthorizerId: string
}

export interface DeleteCorsConfigurationRequest {
  ApiId: string
}

export interface DeleteDeploymentRequest {
  ApiId: string
  DeploymentId: string
}

export interface DeleteDomainNameRequest {
  DomainName: string
}

export interface DeleteIntegrationRequest {
  ApiId: string
  IntegrationId: string
}

export interface DeleteIntegrationResponseRequest {
  ApiId: string
  IntegrationId: string
  IntegrationResponseId: string
}

export interface DeleteModelRequest {
  ApiId: string
  ModelId: string
}

export interface DeletePortalProductRequest {
  PortalProductId: string
}

export interface DeletePortalProductSharingPolicyRequest {
  PortalProductId: string
}

export interface DeletePortalRequest {
  PortalId: string
}

export interface DeleteProductPageRequest {
  PortalProductId: string
  ProductPageId: string
}

export interface DeleteProductRestEndpointPageRequest {
  PortalProductId: string
  ProductRestEndpointPageId: string
}

export interface DeleteRouteRequest {
  ApiId: string
  RouteId: string
}

export interface DeleteRouteRequestParameterRequest {
  ApiId: string
  RequestParameterKey: string
  RouteId: string
}

export interface DeleteRouteResponseRequest {
  ApiId: string
  RouteId: string
  RouteResponseId: string
}

export interface DeleteRouteSettingsRequest {
  ApiId: string
  RouteKey: string
  StageName: string
}

export interface DeleteRoutingRuleRequest {
  DomainName: string
  DomainNameId?: string | undefined
  RoutingRuleId: string
}

export interface DeleteStageRequest {
  ApiId: string
  StageName: string
}

export interface DeleteVpcLinkRequest {
  VpcLinkId: string
}

export interface Deployment {
  AutoDeployed?: boolean | undefined
  CreatedDate?: Date | undefined
  DeploymentId?: string | undefined
  DeploymentStatus?: DeploymentStatus | undefined
  DeploymentStatusMessage?: string | undefined
  Description?: string | undefined
}

export type DeploymentStatus = 'PENDING' | 'FAILED' | 'DEPLOYED'

export interface DisablePortalRequest {
  PortalId: string
}

export interface DisplayContent {
  Body: string
  Title: string
}

export interface DisplayContentOverrides {
  Body?: string | undefined
  Endpoint?: string | undefined
  OperationName?: string | undefined
}

export interface DisplayOrder {
  Contents?: Section[] | undefined
  OverviewPageArn?: string | undefined
  ProductPageArns?: string[] | undefined
}

export interface DomainName {
  ApiMappingSelectionExpression?: string | undefined
  DomainName: string
  DomainNameArn?: string | undefined
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthentication | undefined
  RoutingMode?: RoutingMode | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface DomainNameConfiguration {
  ApiGatewayDomainName?: string | undefined
  CertificateArn?: string | undefined
  CertificateName?: string | undefined
  CertificateUploadDate?: Date | undefined
  DomainNameStatus?: DomainNameStatus | undefined
  DomainNameStatusMessage?: string | undefined
  EndpointType?: EndpointType | undefined
  HostedZoneId?: string | undefined
  IpAddressType?: IpAddressType | undefined
  SecurityPolicy?: SecurityPolicy | undefined
  OwnershipVerificationCertificateArn?: string | undefined
}

export type DomainNameStatus = 'AVAILABLE' | 'UPDATING' | 'PENDING_CERTIFICATE_REIMPORT' | 'PENDING_OWNERSHIP_VERIFICATION'

export interface EndpointConfigurationRequest {
  AcmManaged?: ACMManaged | undefined
  None?: Record<string, never> | undefined
}

export interface EndpointConfigurationResponse {
  CertificateArn?: string | undefined
  DomainName?: string | undefined
  PortalDefaultDomainName: string
  PortalDomainHostedZoneId: string
}

export interface EndpointDisplayContent {
  None?: Record<string, never> | undefined
  Overrides?: DisplayContentOverrides | undefined
}

export interface EndpointDisplayContentResponse {
  Body?: string | undefined
  Endpoint: string
  OperationName?: string | undefined
}

export type EndpointType = 'REGIONAL' | 'EDGE'

export interface ExportApiRequest {
  ApiId: string
  ExportVersion?: string | undefined
  IncludeExtensions?: boolean | undefined
  OutputType: string
  Specification: string
  StageName?: string | undefined
}

export interface ExportApiResponse {
  body?: Uint8Array | undefined
}

export interface ResetAuthorizersCacheRequest {
  ApiId: string
  StageName: string
}

export interface GetApiMappingRequest {
  ApiMappingId: string
  DomainName: string
}

export interface GetApiMappingResponse {
  ApiId?: string | undefined
  ApiMappingId?: string | undefined
  ApiMappingKey?: string | undefined
  Stage?: string | undefined
}

export interface GetApiMappingsRequest {
  DomainName: string
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface GetApiMappingsResponse {
  Items?: ApiMapping[] | undefined
  NextToken?: string | undefined
}

export interface GetApiRequest {
  ApiId: string
}

export interface GetApiResponse {
  ApiEndpoint?: string | undefined
  ApiGatewayManaged?: boolean | undefined
  ApiId?: string | undefined
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  CreatedDate?: Date | undefined
  Description?: string | undefined
  DisableSchemaValidation?: boolean | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  ImportInfo?: string[] | undefined
  IpAddressType?: IpAddressType | undefined
  Name?: string | undefined
  ProtocolType?: ProtocolType | undefined
  RouteSelectionExpression?: string | undefined
  Tags?: { [key: string]: string } | undefined
  Version?: string | undefined
  Warnings?: string[] | undefined
}

export interface GetApisRequest {
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface GetApisResponse {
  Items?: Api[] | undefined
  NextToken?: string | undefined
}

export interface GetAuthorizerRequest {
  ApiId: string
  AuthorizerId: string
}

export interface GetAuthorizerResponse {
  AuthorizerCredentialsArn?: string | undefined
  AuthorizerId?: string | undefined
  AuthorizerPayloadFormatVersion?: string | undefined
  AuthorizerResultTtlInSeconds?: number | undefined
  AuthorizerType?: AuthorizerType | undefined
  AuthorizerUri?: string | undefined
  EnableSimpleResponses?: boolean | undefined
  IdentitySource?: string[] | undefined
  IdentityValidationExpression?: string | undefined
  JwtConfiguration?: JWTConfiguration | undefined
  Name?: string | undefined
}

export interface GetAuthorizersRequest {
  ApiId: string
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface GetAuthorizersResponse {
  Items?: Authorizer[] | undefined
  NextToken?: string | undefined
}

export interface GetDeploymentRequest {
  ApiId: string
  DeploymentId: string
}

export interface GetDeploymentResponse {
  AutoDeployed?: boolean | undefined
  CreatedDate?: Date | undefined
  DeploymentId?: string | undefined
  DeploymentStatus?: DeploymentStatus | undefined
  DeploymentStatusMessage?: string | undefined
  Description?: string | undefined
}

export interface GetDeploymentsRequest {
  ApiId: string
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface GetDeploymentsResponse {
  Items?: Deployment[] | undefined
  NextToken?: string | undefined
}

export interface GetDomainNameRequest {
  DomainName: string
}

export interface GetDomainNameResponse {
  ApiMappingSelectionExpression?: string | undefined
  DomainName?: string | undefined
  DomainNameArn?: string | undefined
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthentication | undefined
  RoutingMode?: RoutingMode | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface GetDomainNamesRequest {
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface GetDomainNamesResponse {
  Items?: DomainName[] | undefined
  NextToken?: string | undefined
}

export interface GetIntegrationRequest {
  ApiId: string
  IntegrationId: string
}

export interface GetIntegrationResult {
  ApiGatewayManaged?: boolean | undefined
  ConnectionId?: string | undefined
  ConnectionType?: ConnectionType | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  IntegrationId?: string | undefined
  IntegrationMethod?: string | undefined
  IntegrationResponseSelectionExpression?: string | undefined
  IntegrationSubtype?: string | undefined
  IntegrationType?: IntegrationType | undefined
  IntegrationUri?: string | undefined
  PassthroughBehavior?: PassthroughBehavior | undefined
  PayloadFormatVersion?: string | undefined
  RequestParameters?: { [key: string]: string } | undefined
  RequestTemplates?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: { [key: string]: string } } | undefined
  TemplateSelectionExpression?: string | undefined
  TimeoutInMillis?: number | undefined
  TlsConfig?: TlsConfig | undefined
}

export interface GetIntegrationResponseRequest {
  ApiId: string
  IntegrationId: string
  IntegrationResponseId: string
}

export interface GetIntegrationResponseResponse {
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  IntegrationResponseId?: string | undefined
  IntegrationResponseKey?: string | undefined
  ResponseParameters?: { [key: string]: string } | undefined
  ResponseTemplates?: { [key: string]: string } | undefined
  TemplateSelectionExpression?: string | undefined
}

export interface GetIntegrationResponsesRequest {
  ApiId: string
  IntegrationId: string
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface GetIntegrationResponsesResponse {
  Items?: IntegrationResponse[] | undefined
  NextToken?: string | undefined
}

export interface GetIntegrationsRequest {
  ApiId: string
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface GetIntegrationsResponse {
  Items?: Integration[] | undefined
  NextToken?: string | undefined
}

export interface GetModelRequest {
  ApiId: string
  ModelId: string
}

export interface GetModelResponse {
  ContentType?: string | undefined
  Description?: string | undefined
  ModelId?: string | undefined
  Name?: string | undefined
  Schema?: string | undefined
}

export interface GetModelTemplateRequest {
  ApiId: string
  ModelId: string
}

export interface GetModelTemplateResponse {
  Value?: string | undefined
}

export interface GetModelsRequest {
  ApiId: string
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface GetModelsResponse {
  Items?: Model[] | undefined
  NextToken?: string | undefined
}

export interface GetPortalProductRequest {
  PortalProductId: string
  ResourceOwnerAccountId?: string | undefined
}

export interface GetPortalProductResponse {
  Description?: string | undefined
  DisplayName?: string | undefined
  DisplayOrder?: DisplayOrder | undefined
  LastModified?: Date | undefined
  PortalProductArn?: string | undefined
  PortalProductId?: string | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface GetPortalProductSharingPolicyRequest {
  PortalProductId: string
}

export interface GetPortalProductSharingPolicyResponse {
  PolicyDocument?: string | undefined
  PortalProductId?: string | undefined
}

export interface GetPortalRequest {
  PortalId: string
}

export interface GetPortalResponse {
  Authorization?: Authorization | undefined
  EndpointConfiguration?: EndpointConfigurationResponse | undefined
  IncludedPortalProductArns?: string[] | undefined
  LastModified?: Date | undefined
  LastPublished?: Date | undefined
  LastPublishedDescription?: string | undefined
  PortalArn?: string | undefined
  PortalContent?: PortalContent | undefined
  PortalId?: string | undefined
  Preview?: Preview | undefined
  PublishStatus?: PublishStatus | undefined
  RumAppMonitorName?: string | undefined
  StatusException?: StatusException | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface GetProductPageRequest {
  PortalProductId: string
  ProductPageId: string
  ResourceOwnerAccountId?: string | undefined
}

export interface GetProductPageResponse {
  DisplayContent?: DisplayContent | undefined
  LastModified?: Date | undefined
  ProductPageArn?: string | undefined
  ProductPageId?: string | undefined
}

export interface GetProductRestEndpointPageRequest {
  IncludeRawDisplayContent?: string | undefined
  PortalProductId: string
  ProductRestEndpointPageId: string
  ResourceOwnerAccountId?: string | undefined
}

export interface GetProductRestEndpointPageResponse {
  DisplayContent?: EndpointDisplayContentResponse | undefined
  LastModified?: Date | undefined
  ProductRestEndpointPageArn?: string | undefined
  ProductRestEndpointPageId?: string | undefined
  RawDisplayContent?: string | undefined
  RestEndpointIdentifier?: RestEndpointIdentifier | undefined
  Status?: Status | undefined
  StatusException?: StatusException | undefined
  TryItState?: TryItState | undefined
}

export interface GetRouteRequest {
  ApiId: string
  RouteId: string
}

export interface GetRouteResult {
  ApiGatewayManaged?: boolean | undefined
  ApiKeyRequired?: boolean | undefined
  AuthorizationScopes?: string[] | undefined
  AuthorizationType?: AuthorizationType | undefined
  AuthorizerId?: string | undefined
  ModelSelectionExpression?: string | undefined
  OperationName?: string | undefined
  RequestModels?: { [key: string]: string } | undefined
  RequestParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteId?: string | undefined
  RouteKey?: string | undefined
  RouteResponseSelectionExpression?: string | undefined
  Target?: string | undefined
}

export interface GetRouteResponseRequest {
  ApiId: string
  RouteId: string
  RouteResponseId: string
}

export interface GetRouteResponseResponse {
  ModelSelectionExpression?: string | undefined
  ResponseModels?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteResponseId?: string | undefined
  RouteResponseKey?: string | undefined
}

export interface GetRouteResponsesRequest {
  ApiId: string
  MaxResults?: string | undefined
  NextToken?: string | undefined
  RouteId: string
}

export interface GetRouteResponsesResponse {
  Items?: RouteResponse[] | undefined
  NextToken?: string | undefined
}

export interface GetRoutesRequest {
  ApiId: string
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface ListRoutingRulesRequest {
  DomainName: string
  DomainNameId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListRoutingRulesResponse {
  NextToken?: string | undefined
  RoutingRules?: RoutingRule[] | undefined
}

export interface GetRoutesResponse {
  Items?: Route[] | undefined
  NextToken?: string | undefined
}

export interface GetRoutingRuleRequest {
  DomainName: string
  DomainNameId?: string | undefined
  RoutingRuleId: string
}

export interface GetRoutingRuleResponse {
  Actions?: RoutingRuleAction[] | undefined
  Conditions?: RoutingRuleCondition[] | undefined
  Priority?: number | undefined
  RoutingRuleArn?: string | undefined
  RoutingRuleId?: string | undefined
}

export interface GetStageRequest {
  ApiId: string
  StageName: string
}

export interface GetStageResponse {
  AccessLogSettings?: AccessLogSettings | undefined
  ApiGatewayManaged?: boolean | undefined
  AutoDeploy?: boolean | undefined
  ClientCertificateId?: string | undefined
  CreatedDate?: Date | undefined
  DefaultRouteSettings?: RouteSettings | undefined
  DeploymentId?: string | undefined
  Description?: string | undefined
  LastDeploymentStatusMessage?: string | undefined
  LastUpdatedDate?: Date | undefined
  RouteSettings?: { [key: string]: RouteSettings } | undefined
  StageName?: string | undefined
  StageVariables?: { [key: string]: string } | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface GetStagesRequest {
  ApiId: string
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface GetStagesResponse {
  Items?: Stage[] | undefined
  NextToken?: string | undefined
}

export interface GetTagsRequest {
  ResourceArn: string
}

export interface GetTagsResponse {
  Tags?: { [key: string]: string } | undefined
}

export interface GetVpcLinkRequest {
  VpcLinkId: string
}

export interface GetVpcLinkResponse {
  CreatedDate?: Date | undefined
  Name?: string | undefined
  SecurityGroupIds?: string[] | undefined
  SubnetIds?: string[] | undefined
  Tags?: { [key: string]: string } | undefined
  VpcLinkId?: string | undefined
  VpcLinkStatus?: VpcLinkStatus | undefined
  VpcLinkStatusMessage?: string | undefined
  VpcLinkVersion?: VpcLinkVersion | undefined
}

export interface GetVpcLinksRequest {
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface GetVpcLinksResponse {
  Items?: VpcLink[] | undefined
  NextToken?: string | undefined
}

export interface IdentifierParts {
  Method: string
  Path: string
  RestApiId: string
  Stage: string
}

export interface ImportApiRequest {
  Basepath?: string | undefined
  Body: string
  FailOnWarnings?: boolean | undefined
}

export interface ImportApiResponse {
  ApiEndpoint?: string | undefined
  ApiGatewayManaged?: boolean | undefined
  ApiId?: string | undefined
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  CreatedDate?: Date | undefined
  Description?: string | undefined
  DisableSchemaValidation?: boolean | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  ImportInfo?: string[] | undefined
  IpAddressType?: IpAddressType | undefined
  Name?: string | undefined
  ProtocolType?: ProtocolType | undefined
  RouteSelectionExpression?: string | undefined
  Tags?: { [key: string]: string } | undefined
  Version?: string | undefined
  Warnings?: string[] | undefined
}

export interface Integration {
  ApiGatewayManaged?: boolean | undefined
  ConnectionId?: string | undefined
  ConnectionType?: ConnectionType | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  IntegrationId?: string | undefined
  IntegrationMethod?: string | undefined
  IntegrationResponseSelectionExpression?: string | undefined
  IntegrationSubtype?: string | undefined
  IntegrationType?: IntegrationType | undefined
  IntegrationUri?: string | undefined
  PassthroughBehavior?: PassthroughBehavior | undefined
  PayloadFormatVersion?: string | undefined
  RequestParameters?: { [key: string]: string } | undefined
  RequestTemplates?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: { [key: string]: string } } | undefined
  TemplateSelectionExpression?: string | undefined
  TimeoutInMillis?: number | undefined
  TlsConfig?: TlsConfig | undefined
}

export interface IntegrationResponse {
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  IntegrationResponseId?: string | undefined
  IntegrationResponseKey: string
  ResponseParameters?: { [key: string]: string } | undefined
  ResponseTemplates?: { [key: string]: string } | undefined
  TemplateSelectionExpression?: string | undefined
}

export type IntegrationType = 'AWS' | 'HTTP' | 'MOCK' | 'HTTP_PROXY' | 'AWS_PROXY'

export type IpAddressType = 'ipv4' | 'dualstack'

export interface JWTConfiguration {
  Audience?: string[] | undefined
  Issuer?: string | undefined
}

export interface ListPortalProductsRequest {
  MaxResults?: string | undefined
  NextToken?: string | undefined
  ResourceOwner?: string | undefined
}

export interface ListPortalProductsResponse {
  Items?: PortalProductSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListPortalsRequest {
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

export interface ListPortalsResponse {
  Items?: PortalSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListProductPagesRequest {
  MaxResults?: string | undefined
  NextToken?: string | undefined
  PortalProductId: string
  ResourceOwnerAccountId?: string | undefined
}

export interface ListProductPagesResponse {
  Items?: ProductPageSummaryNoBody[] | undefined
  NextToken?: string | undefined
}

export interface ListProductRestEndpointPagesRequest {
  MaxResults?: string | undefined
  NextToken?: string | undefined
  PortalProductId: string
  ResourceOwnerAccountId?: string | undefined
}

export interface ListProductRestEndpointPagesResponse {
  Items?: ProductRestEndpointPageSummaryNoBody[] | undefined
  NextToken?: string | undefined
}

export type LoggingLevel = 'ERROR' | 'INFO' | 'OFF'

export interface Model {
  ContentType?: string | undefined
  Description?: string | undefined
  ModelId?: string | undefined
  Name: string
  Schema?: string | undefined
}

export interface MutualTlsAuthentication {
  TruststoreUri?: string | undefined
  TruststoreVersion?: string | undefined
  TruststoreWarnings?: string[] | undefined
}

export interface MutualTlsAuthenticationInput {
  TruststoreUri?: string | undefined
  TruststoreVersion?: string | undefined
}

export interface ParameterConstraints {
  Required?: boolean | undefined
}

export type PassthroughBehavior = 'WHEN_NO_MATCH' | 'NEVER' | 'WHEN_NO_TEMPLATES'

export interface PortalContent {
  Description?: string | undefined
  DisplayName: string
  Theme: PortalTheme
}

export interface PortalProductSummary {
  Description: string
  DisplayName: string
  LastModified: Date
  PortalProductArn: string
  PortalProductId: string
  Tags?: { [key: string]: string } | undefined
}

export interface PortalSummary {
  Authorization: Authorization
  EndpointConfiguration: EndpointConfigurationResponse
  IncludedPortalProductArns: string[]
  LastModified: Date
  LastPublished?: Date | undefined
  LastPublishedDescription?: string | undefined
  PortalArn: string
  PortalContent: PortalContent
  PortalId: string
  Preview?: Preview | undefined
  PublishStatus?: PublishStatus | undefined
  RumAppMonitorName?: string | undefined
  StatusException?: StatusException | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface PortalTheme {
  CustomColors: CustomColors
  LogoLastUploaded?: Date | undefined
}

export interface Preview {
  PreviewStatus: PreviewStatus
  PreviewUrl?: string | undefined
  StatusException?: StatusException | undefined
}

export interface PreviewPortalRequest {
  PortalId: string
}

export type PreviewStatus = 'PREVIEW_IN_PROGRESS' | 'PREVIEW_FAILED' | 'PREVIEW_READY'

export interface ProductPageSummaryNoBody {
  LastModified: Date
  PageTitle: string
  ProductPageArn: string
  ProductPageId: string
}

export interface ProductRestEndpointPageSummaryNoBody {
  Endpoint: string
  LastModified: Date
  OperationName?: string | undefined
  ProductRestEndpointPageArn: string
  ProductRestEndpointPageId: string
  RestEndpointIdentifier: RestEndpointIdentifier
  Status: Status
  StatusException?: StatusException | undefined
  TryItState: TryItState
}

export type ProtocolType = 'WEBSOCKET' | 'HTTP'

export interface PublishPortalRequest {
  Description?: string | undefined
  PortalId: string
}

export type PublishStatus = 'PUBLISHED' | 'PUBLISH_IN_PROGRESS' | 'PUBLISH_FAILED' | 'DISABLE_IN_PROGRESS' | 'DISABLE_FAILED' | 'DISABLED'

export interface PutPortalProductSharingPolicyRequest {
  PolicyDocument: string
  PortalProductId: string
}

export interface PutRoutingRuleRequest {
  Actions: RoutingRuleAction[]
  Conditions: RoutingRuleCondition[]
  DomainName: string
  DomainNameId?: string | undefined
  Priority: number
  RoutingRuleId: string
}

export interface PutRoutingRuleResponse {
  Actions?: RoutingRuleAction[] | undefined
  Conditions?: RoutingRuleCondition[] | undefined
  Priority?: number | undefined
  RoutingRuleArn?: string | undefined
  RoutingRuleId?: string | undefined
}

export interface ReimportApiRequest {
  ApiId: string
  Basepath?: string | undefined
  Body: string
  FailOnWarnings?: boolean | undefined
}

export interface ReimportApiResponse {
  ApiEndpoint?: string | undefined
  ApiGatewayManaged?: boolean | undefined
  ApiId?: string | undefined
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  CreatedDate?: Date | undefined
  Description?: string | undefined
  DisableSchemaValidation?: boolean | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  ImportInfo?: string[] | undefined
  IpAddressType?: IpAddressType | undefined
  Name?: string | undefined
  ProtocolType?: ProtocolType | undefined
  RouteSelectionExpression?: string | undefined
  Tags?: { [key: string]: string } | undefined
  Version?: string | undefined
  Warnings?: string[] | undefined
}

export interface RestEndpointIdentifier {
  IdentifierParts?: IdentifierParts | undefined
}

export interface Route {
  ApiGatewayManaged?: boolean | undefined
  ApiKeyRequired?: boolean | undefined
  AuthorizationScopes?: string[] | undefined
  AuthorizationType?: AuthorizationType | undefined
  AuthorizerId?: string | undefined
  ModelSelectionExpression?: string | undefined
  OperationName?: string | undefined
  RequestModels?: { [key: string]: string } | undefined
  RequestParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteId?: string | undefined
  RouteKey: string
  RouteResponseSelectionExpression?: string | undefined
  Target?: string | undefined
}

export interface RouteResponse {
  ModelSelectionExpression?: string | undefined
  ResponseModels?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteResponseId?: string | undefined
  RouteResponseKey: string
}

export interface RouteSettings {
  DataTraceEnabled?: boolean | undefined
  DetailedMetricsEnabled?: boolean | undefined
  LoggingLevel?: LoggingLevel | undefined
  ThrottlingBurstLimit?: number | undefined
  ThrottlingRateLimit?: number | undefined
}

export type RoutingMode = 'API_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_API_MAPPING'

export interface RoutingRule {
  Actions?: RoutingRuleAction[] | undefined
  Conditions?: RoutingRuleCondition[] | undefined
  Priority?: number | undefined
  RoutingRuleArn?: string | undefined
  RoutingRuleId?: string | undefined
}

export interface RoutingRuleAction {
  InvokeApi: RoutingRuleActionInvokeApi
}

export interface RoutingRuleActionInvokeApi {
  ApiId: string
  Stage: string
  StripBasePath?: boolean | undefined
}

export interface RoutingRuleCondition {
  MatchBasePaths?: RoutingRuleMatchBasePaths | undefined
  MatchHeaders?: RoutingRuleMatchHeaders | undefined
}

export interface RoutingRuleMatchBasePaths {
  AnyOf: string[]
}

export interface RoutingRuleMatchHeaderValue {
  Header: string
  ValueGlob: string
}

export interface RoutingRuleMatchHeaders {
  AnyOf: RoutingRuleMatchHeaderValue[]
}

export interface Section {
  ProductRestEndpointPageArns: string[]
  SectionName: string
}

export type SecurityPolicy = 'TLS_1_0' | 'TLS_1_2'

export interface Stage {
  AccessLogSettings?: AccessLogSettings | undefined
  ApiGatewayManaged?: boolean | undefined
  AutoDeploy?: boolean | undefined
  ClientCertificateId?: string | undefined
  CreatedDate?: Date | undefined
  DefaultRouteSettings?: RouteSettings | undefined
  DeploymentId?: string | undefined
  Description?: string | undefined
  LastDeploymentStatusMessage?: string | undefined
  LastUpdatedDate?: Date | undefined
  RouteSettings?: { [key: string]: RouteSettings } | undefined
  StageName: string
  StageVariables?: { [key: string]: string } | undefined
  Tags?: { [key: string]: string } | undefined
}

export type Status = 'AVAILABLE' | 'IN_PROGRESS' | 'FAILED'

export interface StatusException {
  Exception?: string | undefined
  Message?: string | undefined
}

export interface TagResourceRequest {
  ResourceArn: string
  Tags?: { [key: string]: string } | undefined
}

export interface TlsConfig {
  ServerNameToVerify?: string | undefined
}

export interface TlsConfigInput {
  ServerNameToVerify?: string | undefined
}

export type TryItState = 'ENABLED' | 'DISABLED'

export interface UntagResourceRequest {
  ResourceArn: string
  TagKeys: string[]
}

export interface UpdateApiMappingRequest {
  ApiId: string
  ApiMappingId: string
  ApiMappingKey?: string | undefined
  DomainName: string
  Stage?: string | undefined
}

export interface UpdateApiMappingResponse {
  ApiId?: string | undefined
  ApiMappingId?: string | undefined
  ApiMappingKey?: string | undefined
  Stage?: string | undefined
}

export interface UpdateApiRequest {
  ApiId: string
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  DisableSchemaValidation?: boolean | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  IpAddressType?: IpAddressType | undefined
  Name?: string | undefined
  RouteKey?: string | undefined
  RouteSelectionExpression?: string | undefined
  Target?: string | undefined
  Version?: string | undefined
}

export interface UpdateApiResponse {
  ApiEndpoint?: string | undefined
  ApiGatewayManaged?: boolean | undefined
  ApiId?: string | undefined
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  CreatedDate?: Date | undefined
  Description?: string | undefined
  DisableSchemaValidation?: boolean | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  ImportInfo?: string[] | undefined
  IpAddressType?: IpAddressType | undefined
  Name?: string | undefined
  ProtocolType?: ProtocolType | undefined
  RouteSelectionExpression?: string | undefined
  Tags?: { [key: string]: string } | undefined
  Version?: string | undefined
  Warnings?: string[] | undefined
}

export interface UpdateAuthorizerRequest {
  ApiId: string
  AuthorizerCredentialsArn?: string | undefined
  AuthorizerId: string
  AuthorizerPayloadFormatVersion?: string | undefined
  AuthorizerResultTtlInSeconds?: number | undefined
  AuthorizerType?: AuthorizerType | undefined
  AuthorizerUri?: string | undefined
  EnableSimpleResponses?: boolean | undefined
  IdentitySource?: string[] | undefined
  IdentityValidationExpression?: string | undefined
  JwtConfiguration?: JWTConfiguration | undefined
  Name?: string | undefined
}

export interface UpdateAuthorizerResponse {
  AuthorizerCredentialsArn?: string | undefined
  AuthorizerId?: string | undefined
  AuthorizerPayloadFormatVersion?: string | undefined
  AuthorizerResultTtlInSeconds?: number | undefined
  AuthorizerType?: AuthorizerType | undefined
  AuthorizerUri?: string | undefined
  EnableSimpleResponses?: boolean | undefined
  IdentitySource?: string[] | undefined
  IdentityValidationExpression?: string | undefined
  JwtConfiguration?: JWTConfiguration | undefined
  Name?: string | undefined
}

export interface UpdateDeploymentRequest {
  ApiId: string
  DeploymentId: string
  Description?: string | undefined
}

export interface UpdateDeploymentResponse {
  AutoDeployed?: boolean | undefined
  CreatedDate?: Date | undefined
  DeploymentId?: string | undefined
  DeploymentStatus?: DeploymentStatus | undefined
  DeploymentStatusMessage?: string | undefined
  Description?: string | undefined
}

export interface UpdateDomainNameRequest {
  DomainName: string
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined
  RoutingMode?: RoutingMode | undefined
}

export interface UpdateDomainNameResponse {
  ApiMappingSelectionExpression?: string | undefined
  DomainName?: string | undefined
  DomainNameArn?: string | undefined
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthentication | undefined
  RoutingMode?: RoutingMode | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface UpdateIntegrationRequest {
  ApiId: string
  ConnectionId?: string | undefined
  ConnectionType?: ConnectionType | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  IntegrationId: string
  IntegrationMethod?: string | undefined
  IntegrationSubtype?: string | undefined
  IntegrationType?: IntegrationType | undefined
  IntegrationUri?: string | undefined
  PassthroughBehavior?: PassthroughBehavior | undefined
  PayloadFormatVersion?: string | undefined
  RequestParameters?: { [key: string]: string } | undefined
  RequestTemplates?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: { [key: string]: string } } | undefined
  TemplateSelectionExpression?: string | undefined
  TimeoutInMillis?: number | undefined
  TlsConfig?: TlsConfigInput | undefined
}

export interface UpdateIntegrationResult {
  ApiGatewayManaged?: boolean | undefined
  ConnectionId?: string | undefined
  ConnectionType?: ConnectionType | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  IntegrationId?: string | undefined
  IntegrationMethod?: string | undefined
  IntegrationResponseSelectionExpression?: string | undefined
  IntegrationSubtype?: string | undefined
  IntegrationType?: IntegrationType | undefined
  IntegrationUri?: string | undefined
  PassthroughBehavior?: PassthroughBehavior | undefined
  PayloadFormatVersion?: string | undefined
  RequestParameters?: { [key: string]: string } | undefined
  RequestTemplates?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: { [key: string]: string } } | undefined
  TemplateSelectionExpression?: string | undefined
  TimeoutInMillis?: number | undefined
  TlsConfig?: TlsConfig | undefined
}

export interface UpdateIntegrationResponseRequest {
  ApiId: string
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  IntegrationId: string
  IntegrationResponseId: string
  IntegrationResponseKey?: string | undefined
  ResponseParameters?: { [key: string]: string } | undefined
  ResponseTemplates?: { [key: string]: string } | undefined
  TemplateSelectionExpression?: string | undefined
}

export interface UpdateIntegrationResponseResponse {
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  IntegrationResponseId?: string | undefined
  IntegrationResponseKey?: string | undefined
  ResponseParameters?: { [key: string]: string } | undefined
  ResponseTemplates?: { [key: string]: string } | undefined
  TemplateSelectionExpression?: string | undefined
}

export interface UpdateModelRequest {
  ApiId: string
  ContentType?: string | undefined
  Description?: string | undefined
  ModelId: string
  Name?: string | undefined
  Schema?: string | undefined
}

export interface UpdateModelResponse {
  ContentType?: string | undefined
  Description?: string | undefined
  ModelId?: string | undefined
  Name?: string | undefined
  Schema?: string | undefined
}

export interface UpdatePortalProductRequest {
  Description?: string | undefined
  DisplayName?: string | undefined
  DisplayOrder?: DisplayOrder | undefined
  PortalProductId: string
}

export interface UpdatePortalProductResponse {
  Description?: string | undefined
  DisplayName?: string | undefined
  DisplayOrder?: DisplayOrder | undefined
  LastModified?: Date | undefined
  PortalProductArn?: string | undefined
  PortalProductId?: string | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface UpdatePortalRequest {
  Authorization?: Authorization | undefined
  EndpointConfiguration?: EndpointConfigurationRequest | undefined
  IncludedPortalProductArns?: string[] | undefined
  LogoUri?: string | undefined
  PortalContent?: PortalContent | undefined
  PortalId: string
  RumAppMonitorName?: string | undefined
}

export interface UpdatePortalResponse {
  Authorization?: Authorization | undefined
  EndpointConfiguration?: EndpointConfigurationResponse | undefined
  IncludedPortalProductArns?: string[] | undefined
  LastModified?: Date | undefined
  LastPublished?: Date | undefined
  LastPublishedDescription?: string | undefined
  PortalArn?: string | undefined
  PortalContent?: PortalContent | undefined
  PortalId?: string | undefined
  Preview?: Preview | undefined
  PublishStatus?: PublishStatus | undefined
  RumAppMonitorName?: string | undefined
  StatusException?: StatusException | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface UpdateProductPageRequest {
  DisplayContent?: DisplayContent | undefined
  PortalProductId: string
  ProductPageId: string
}

export interface UpdateProductPageResponse {
  DisplayContent?: DisplayContent | undefined
  LastModified?: Date | undefined
  ProductPageArn?: string | undefined
  ProductPageId?: string | undefined
}

export interface UpdateProductRestEndpointPageRequest {
  DisplayContent?: EndpointDisplayContent | undefined
  PortalProductId: string
  ProductRestEndpointPageId: string
  TryItState?: TryItState | undefined
}

export interface UpdateProductRestEndpointPageResponse {
  DisplayContent?: EndpointDisplayContentResponse | undefined
  LastModified?: Date | undefined
  ProductRestEndpointPageArn?: string | undefined
  ProductRestEndpointPageId?: string | undefined
  RestEndpointIdentifier?: RestEndpointIdentifier | undefined
  Status?: Status | undefined
  StatusException?: StatusException | undefined
  TryItState?: TryItState | undefined
}

export interface UpdateRouteRequest {
  ApiId: string
  ApiKeyRequired?: boolean | undefined
  AuthorizationScopes?: string[] | undefined
  AuthorizationType?: AuthorizationType | undefined
  AuthorizerId?: string | undefined
  ModelSelectionExpression?: string | undefined
  OperationName?: string | undefined
  RequestModels?: { [key: string]: string } | undefined
  RequestParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteId: string
  RouteKey?: string | undefined
  RouteResponseSelectionExpression?: string | undefined
  Target?: string | undefined
}

export interface UpdateRouteResult {
  ApiGatewayManaged?: boolean | undefined
  ApiKeyRequired?: boolean | undefined
  AuthorizationScopes?: string[] | undefined
  AuthorizationType?: AuthorizationType | undefined
  AuthorizerId?: string | undefined
  ModelSelectionExpression?: string | undefined
  OperationName?: string | undefined
  RequestModels?: { [key: string]: string } | undefined
  RequestParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteId?: string | undefined
  RouteKey?: string | undefined
  RouteResponseSelectionExpression?: string | undefined
  Target?: string | undefined
}

export interface UpdateRouteResponseRequest {
  ApiId: string
  ModelSelectionExpression?: string | undefined
  ResponseModels?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteId: string
  RouteResponseId: string
  RouteResponseKey?: string | undefined
}

export interface UpdateRouteResponseResponse {
  ModelSelectionExpression?: string | undefined
  ResponseModels?: { [key: string]: string } | undefined
  ResponseParameters?: { [key: string]: ParameterConstraints } | undefined
  RouteResponseId?: string | undefined
  RouteResponseKey?: string | undefined
}

export interface UpdateStageRequest {
  AccessLogSettings?: AccessLogSettings | undefined
  ApiId: string
  AutoDeploy?: boolean | undefined
  ClientCertificateId?: string | undefined
  DefaultRouteSettings?: RouteSettings | undefined
  DeploymentId?: string | undefined
  Description?: string | undefined
  RouteSettings?: { [key: string]: RouteSettings } | undefined
  StageName: string
  StageVariables?: { [key: string]: string } | undefined
}

export interface UpdateStageResponse {
  AccessLogSettings?: AccessLogSettings | undefined
  ApiGatewayManaged?: boolean | undefined
  AutoDeploy?: boolean | undefined
  ClientCertificateId?: string | undefined
  CreatedDate?: Date | undefined
  DefaultRouteSettings?: RouteSettings | undefined
  DeploymentId?: string | undefined
  Description?: string | undefined
  LastDeploymentStatusMessage?: string | undefined
  LastUpdatedDate?: Date | undefined
  RouteSettings?: { [key: string]: RouteSettings } | undefined
  StageName?: string | undefined
  StageVariables?: { [key: string]: string } | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface UpdateVpcLinkRequest {
  Name?: string | undefined
  VpcLinkId: string
}

export interface UpdateVpcLinkResponse {
  CreatedDate?: Date | undefined
  Name?: string | undefined
  SecurityGroupIds?: string[] | undefined
  SubnetIds?: string[] | undefined
  Tags?: { [key: string]: string } | undefined
  VpcLinkId?: string | undefined
  VpcLinkStatus?: VpcLinkStatus | undefined
  VpcLinkStatusMessage?: string | undefined
  VpcLinkVersion?: VpcLinkVersion | undefined
}

export interface VpcLink {
  CreatedDate?: Date | undefined
  Name: string
  SecurityGroupIds: string[]
  SubnetIds: string[]
  Tags?: { [key: string]: string } | undefined
  VpcLinkId: string
  VpcLinkStatus?: VpcLinkStatus | undefined
  VpcLinkStatusMessage?: string | undefined
  VpcLinkVersion?: VpcLinkVersion | undefined
}

export type VpcLinkStatus = 'PENDING' | 'AVAILABLE' | 'DELETING' | 'FAILED' | 'INACTIVE'

export type VpcLinkVersion = 'V2'
