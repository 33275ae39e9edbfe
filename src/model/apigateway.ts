// Written by tools/model.ts from the API model of apigateway 2015-07-09; do not edit.

export interface Operations {
  CreateApiKey: { in: CreateApiKeyRequest; out: ApiKey; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateAuthorizer: { in: CreateAuthorizerRequest; out: Authorizer; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateBasePathMapping: { in: CreateBasePathMappingRequest; out: BasePathMapping; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateDeployment: { in: CreateDeploymentRequest; out: Deployment; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'ServiceUnavailableException' }
  CreateDocumentationPart: { in: CreateDocumentationPartRequest; out: DocumentationPart; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateDocumentationVersion: { in: CreateDocumentationVersionRequest; out: DocumentationVersion; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateDomainName: { in: CreateDomainNameRequest; out: DomainName; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateDomainNameAccessAssociation: { in: CreateDomainNameAccessAssociationRequest; out: DomainNameAccessAssociation; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateModel: { in: CreateModelRequest; out: Model; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateRequestValidator: { in: CreateRequestValidatorRequest; out: RequestValidator; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateResource: { in: CreateResourceRequest; out: Resource; err: 'UnauthorizedException' | 'NotFoundException' | 'ConflictException' | 'LimitExceededException' | 'BadRequestException' | 'TooManyRequestsException' }
  CreateRestApi: { in: CreateRestApiRequest; out: RestApi; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateStage: { in: CreateStageRequest; out: Stage; err: 'UnauthorizedException' | 'BadRequestException' | 'NotFoundException' | 'ConflictException' | 'LimitExceededException' | 'TooManyRequestsException' }
  CreateUsagePlan: { in: CreateUsagePlanRequest; out: UsagePlan; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateUsagePlanKey: { in: CreateUsagePlanKeyRequest; out: UsagePlanKey; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  CreateVpcLink: { in: CreateVpcLinkRequest; out: VpcLink; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteApiKey: { in: DeleteApiKeyRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteAuthorizer: { in: DeleteAuthorizerRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteBasePathMapping: { in: DeleteBasePathMappingRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteClientCertificate: { in: DeleteClientCertificateRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteDeployment: { in: DeleteDeploymentRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteDocumentationPart: { in: DeleteDocumentationPartRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteDocumentationVersion: { in: DeleteDocumentationVersionRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteDomainName: { in: DeleteDomainNameRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteDomainNameAccessAssociation: { in: DeleteDomainNameAccessAssociationRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteGatewayResponse: { in: DeleteGatewayResponseRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteIntegration: { in: DeleteIntegrationRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteIntegrationResponse: { in: DeleteIntegrationResponseRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteMethod: { in: DeleteMethodRequest; out: Record<string, never>; err: 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' | 'ConflictException' }
  DeleteMethodResponse: { in: DeleteMethodResponseRequest; out: Record<string, never>; err: 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  DeleteModel: { in: DeleteModelRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteRequestValidator: { in: DeleteRequestValidatorRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteResource: { in: DeleteResourceRequest; out: Record<string, never>; err: 'UnauthorizedException' | 'NotFoundException' | 'BadRequestException' | 'ConflictException' | 'TooManyRequestsException' }
  DeleteRestApi: { in: DeleteRestApiRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteStage: { in: DeleteStageRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteUsagePlan: { in: DeleteUsagePlanRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteUsagePlanKey: { in: DeleteUsagePlanKeyRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  DeleteVpcLink: { in: DeleteVpcLinkRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  FlushStageAuthorizersCache: { in: FlushStageAuthorizersCacheRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  FlushStageCache: { in: FlushStageCacheRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GenerateClientCertificate: { in: GenerateClientCertificateRequest; out: ClientCertificate; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetAccount: { in: Record<string, never>; out: Account; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetApiKey: { in: GetApiKeyRequest; out: ApiKey; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetApiKeys: { in: GetApiKeysRequest; out: ApiKeys; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetAuthorizer: { in: GetAuthorizerRequest; out: Authorizer; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetAuthorizers: { in: GetAuthorizersRequest; out: Authorizers; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetBasePathMapping: { in: GetBasePathMappingRequest; out: BasePathMapping; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetBasePathMappings: { in: GetBasePathMappingsRequest; out: BasePathMappings; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetClientCertificate: { in: GetClientCertificateRequest; out: ClientCertificate; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetClientCertificates: { in: GetClientCertificatesRequest; out: ClientCertificates; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetDeployment: { in: GetDeploymentRequest; out: Deployment; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'ServiceUnavailableException' }
  GetDeployments: { in: GetDeploymentsRequest; out: Deployments; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'ServiceUnavailableException' }
  GetDocumentationPart: { in: GetDocumentationPartRequest; out: DocumentationPart; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetDocumentationParts: { in: GetDocumentationPartsRequest; out: DocumentationParts; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetDocumentationVersion: { in: GetDocumentationVersionRequest; out: DocumentationVersion; err: 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' }
  GetDocumentationVersions: { in: GetDocumentationVersionsRequest; out: DocumentationVersions; err: 'BadRequestException' | 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' }
  GetDomainName: { in: GetDomainNameRequest; out: DomainName; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetDomainNameAccessAssociations: { in: GetDomainNameAccessAssociationsRequest; out: DomainNameAccessAssociations; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetDomainNames: { in: GetDomainNamesRequest; out: DomainNames; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetExport: { in: GetExportRequest; out: ExportResponse; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetGatewayResponse: { in: GetGatewayResponseRequest; out: GatewayResponse; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetGatewayResponses: { in: GetGatewayResponsesRequest; out: GatewayResponses; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetIntegration: { in: GetIntegrationRequest; out: Integration; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetIntegrationResponse: { in: GetIntegrationResponseRequest; out: IntegrationResponse; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetMethod: { in: GetMethodRequest; out: Method; err: 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' }
  GetMethodResponse: { in: GetMethodResponseRequest; out: MethodResponse; err: 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' }
  GetModel: { in: GetModelRequest; out: Model; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetModelTemplate: { in: GetModelTemplateRequest; out: Template; err: 'UnauthorizedException' | 'NotFoundException' | 'BadRequestException' | 'TooManyRequestsException' }
  GetModels: { in: GetModelsRequest; out: Models; err: 'BadRequestException' | 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' }
  GetRequestValidator: { in: GetRequestValidatorRequest; out: RequestValidator; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetRequestValidators: { in: GetRequestValidatorsRequest; out: RequestValidators; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetResource: { in: GetResourceRequest; out: Resource; err: 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' }
  GetResources: { in: GetResourcesRequest; out: Resources; err: 'BadRequestException' | 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' }
  GetRestApi: { in: GetRestApiRequest; out: RestApi; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetRestApis: { in: GetRestApisRequest; out: RestApis; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetSdk: { in: GetSdkRequest; out: SdkResponse; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetSdkType: { in: GetSdkTypeRequest; out: SdkType; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetSdkTypes: { in: GetSdkTypesRequest; out: SdkTypes; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetStage: { in: GetStageRequest; out: Stage; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetStages: { in: GetStagesRequest; out: Stages; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetTags: { in: GetTagsRequest; out: Tags; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetUsage: { in: GetUsageRequest; out: Usage; err: 'BadRequestException' | 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' }
  GetUsagePlan: { in: GetUsagePlanRequest; out: UsagePlan; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetUsagePlanKey: { in: GetUsagePlanKeyRequest; out: UsagePlanKey; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetUsagePlanKeys: { in: GetUsagePlanKeysRequest; out: UsagePlanKeys; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetUsagePlans: { in: GetUsagePlansRequest; out: UsagePlans; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetVpcLink: { in: GetVpcLinkRequest; out: VpcLink; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  GetVpcLinks: { in: GetVpcLinksRequest; out: VpcLinks; err: 'BadRequestException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  ImportApiKeys: { in: ImportApiKeysRequest; out: ApiKeyIds; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  ImportDocumentationParts: { in: ImportDocumentationPartsRequest; out: DocumentationPartIds; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  ImportRestApi: { in: ImportRestApiRequest; out: RestApi; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  PutGatewayResponse: { in: PutGatewayResponseRequest; out: GatewayResponse; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  PutIntegration: { in: PutIntegrationRequest; out: Integration; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  PutIntegrationResponse: { in: PutIntegrationResponseRequest; out: IntegrationResponse; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  PutMethod: { in: PutMethodRequest; out: Method; err: 'BadRequestException' | 'UnauthorizedException' | 'NotFoundException' | 'ConflictException' | 'LimitExceededException' | 'TooManyRequestsException' }
  PutMethodResponse: { in: PutMethodResponseRequest; out: MethodResponse; err: 'UnauthorizedException' | 'NotFoundException' | 'ConflictException' | 'LimitExceededException' | 'BadRequestException' | 'TooManyRequestsException' }
  PutRestApi: { in: PutRestApiRequest; out: RestApi; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  RejectDomainNameAccessAssociation: { in: RejectDomainNameAccessAssociationRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  TestInvokeAuthorizer: { in: TestInvokeAuthorizerRequest; out: TestInvokeAuthorizerResponse; err: 'BadRequestException' | 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' }
  TestInvokeMethod: { in: TestInvokeMethodRequest; out: TestInvokeMethodResponse; err: 'BadRequestException' | 'UnauthorizedException' | 'NotFoundException' | 'TooManyRequestsException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateAccount: { in: UpdateAccountRequest; out: Account; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateApiKey: { in: UpdateApiKeyRequest; out: ApiKey; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateAuthorizer: { in: UpdateAuthorizerRequest; out: Authorizer; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateBasePathMapping: { in: UpdateBasePathMappingRequest; out: BasePathMapping; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateClientCertificate: { in: UpdateClientCertificateRequest; out: ClientCertificate; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateDeployment: { in: UpdateDeploymentRequest; out: Deployment; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'ServiceUnavailableException' }
  UpdateDocumentationPart: { in: UpdateDocumentationPartRequest; out: DocumentationPart; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateDocumentationVersion: { in: UpdateDocumentationVersionRequest; out: DocumentationVersion; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateDomainName: { in: UpdateDomainNameRequest; out: DomainName; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateGatewayResponse: { in: UpdateGatewayResponseRequest; out: GatewayResponse; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateIntegration: { in: UpdateIntegrationRequest; out: Integration; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateIntegrationResponse: { in: UpdateIntegrationResponseRequest; out: IntegrationResponse; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateMethod: { in: UpdateMethodRequest; out: Method; err: 'UnauthorizedException' | 'NotFoundException' | 'BadRequestException' | 'ConflictException' | 'TooManyRequestsException' }
  UpdateMethodResponse: { in: UpdateMethodResponseRequest; out: MethodResponse; err: 'UnauthorizedException' | 'NotFoundException' | 'ConflictException' | 'LimitExceededException' | 'BadRequestException' | 'TooManyRequestsException' }
  UpdateModel: { in: UpdateModelRequest; out: Model; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateRequestValidator: { in: UpdateRequestValidatorRequest; out: RequestValidator; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateResource: { in: UpdateResourceRequest; out: Resource; err: 'UnauthorizedException' | 'NotFoundException' | 'ConflictException' | 'BadRequestException' | 'TooManyRequestsException' }
  UpdateRestApi: { in: UpdateRestApiRequest; out: RestApi; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateStage: { in: UpdateStageRequest; out: Stage; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateUsage: { in: UpdateUsageRequest; out: Usage; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateUsagePlan: { in: UpdateUsagePlanRequest; out: UsagePlan; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
  UpdateVpcLink: { in: UpdateVpcLinkRequest; out: VpcLink; err: 'BadRequestException' | 'ConflictException' | 'LimitExceededException' | 'NotFoundException' | 'UnauthorizedException' | 'TooManyRequestsException' }
}

export type AccessAssociationSourceType = 'VPCE'

export interface AccessLogSettings {
  format?: string | undefined
  destinationArn?: string | undefined
}

export interface Account {
  cloudwatchRoleArn?: string | undefined
  throttleSettings?: ThrottleSettings | undefined
  features?: string[] | undefined
  apiKeyVersion?: string | undefined
}

export interface ApiKey {
  id?: string | undefined
  value?: string | undefined
  name?: string | undefined
  customerId?: string | undefined
  description?: string | undefined
  enabled?: boolean | undefined
  createdDate?: Date | undefined
  lastUpdatedDate?: Date | undefined
  stageKeys?: string[] | undefined
  tags?: { [key: string]: string } | undefined
}

export interface ApiKeyIds {
  ids?: string[] | undefined
  warnings?: string[] | undefined
}

export type ApiKeySourceType = 'HEADER' | 'AUTHORIZER'

export interface ApiKeys {
  warnings?: string[] | undefined
  position?: string | undefined
  items?: ApiKey[] | undefined
}

export type ApiKeysFormat = 'csv'

export interface ApiStage {
  apiId?: string | undefined
  stage?: string | undefined
  throttle?: { [key: string]: ThrottleSettings } | undefined
}

export type ApiStatus = 'UPDATING' | 'AVAILABLE' | 'PENDING' | 'FAILED'

export interface Authorizer {
  id?: string | undefined
  name?: string | undefined
  type?: AuthorizerType | undefined
  providerARNs?: string[] | undefined
  authType?: string | undefined
  authorizerUri?: string | undefined
  authorizerCredentials?: string | undefined
  identitySource?: string | undefined
  identityValidationExpression?: string | undefined
  authorizerResultTtlInSeconds?: number | undefined
}

export type AuthorizerType = 'TOKEN' | 'REQUEST' | 'COGNITO_USER_POOLS'

export interface Authorizers {
  position?: string | undefined
  items?: Authorizer[] | undefined
}

export interface BasePathMapping {
  basePath?: string | undefined
  restApiId?: string | undefined
  stage?: string | undefined
}

export interface BasePathMappings {
  position?: string | undefined
  items?: BasePathMapping[] | undefined
}

export type CacheClusterSize = '0.5' | '1.6' | '6.1' | '13.5' | '28.4' | '58.2' | '118' | '237'

export type CacheClusterStatus = 'CREATE_IN_PROGRESS' | 'AVAILABLE' | 'DELETE_IN_PROGRESS' | 'NOT_AVAILABLE' | 'FLUSH_IN_PROGRESS'

export interface CanarySettings {
  percentTraffic?: number | undefined
  deploymentId?: string | undefined
  stageVariableOverrides?: { [key: string]: string } | undefined
  useStageCache?: boolean | undefined
}

export interface ClientCertificate {
  clientCertificateId?: string | undefined
  description?: string | undefined
  pemEncodedCertificate?: string | undefined
  createdDate?: Date | undefined
  expirationDate?: Date | undefined
  tags?: { [key: string]: string } | undefined
}

export interface ClientCertificates {
  position?: string | undefined
  items?: ClientCertificate[] | undefined
}

export type ConnectionType = 'INTERNET' | 'VPC_LINK'

export type ContentHandlingStrategy = 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'

export interface CreateApiKeyRequest {
  name?: string | undefined
  description?: string | undefined
  enabled?: boolean | undefined
  generateDistinctId?: boolean | undefined
  value?: string | undefined
  stageKeys?: StageKey[] | undefined
  customerId?: string | undefined
  tags?: { [key: string]: string } | undefined
}

export interface CreateAuthorizerRequest {
  restApiId: string
  name: string
  type: AuthorizerType
  providerARNs?: string[] | undefined
  authType?: string | undefined
  authorizerUri?: string | undefined
  authorizerCredentials?: string | undefined
  identitySource?: string | undefined
  identityValidationExpression?: string | undefined
  authorizerResultTtlInSeconds?: number | undefined
}

export interface CreateBasePathMappingRequest {
  domainName: string
  domainNameId?: string | undefined
  basePath?: string | undefined
  restApiId: string
  stage?: string | undefined
}

export interface CreateDeploymentRequest {
  restApiId: string
  stageName?: string | undefined
  stageDescription?: string | undefined
  description?: string | undefined
  cacheClusterEnabled?: boolean | undefined
  cacheClusterSize?: CacheClusterSize | undefined
  variables?: { [key: string]: string } | undefined
  canarySettings?: DeploymentCanarySettings | undefined
  tracingEnabled?: boolean | undefined
}

export interface CreateDocumentationPartRequest {
  restApiId: string
  location: DocumentationPartLocation
  properties: string
}

export interface CreateDocumentationVersionRequest {
  restApiId: string
  documentationVersion: string
  stageName?: string | undefined
  description?: string | undefined
}

export interface CreateDomainNameAccessAssociationRequest {
  domainNameArn: string
  accessAssociationSourceType: AccessAssociationSourceType
  accessAssociationSource: string
  tags?: { [key: string]: string } | undefined
}

export interface CreateDomainNameRequest {
  domainName: string
  certificateName?: string | undefined
  certificateBody?: string | undefined
  certificatePrivateKey?: string | undefined
  certificateChain?: string | undefined
  certificateArn?: string | undefined
  regionalCertificateName?: string | undefined
  regionalCertificateArn?: string | undefined
  endpointConfiguration?: EndpointConfiguration | undefined
  tags?: { [key: string]: string } | undefined
  securityPolicy?: SecurityPolicy | undefined
  endpointAccessMode?: EndpointAccessMode | undefined
  mutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined
  ownershipVerificationCertificateArn?: string | undefined
  policy?: string | undefined
  routingMode?: RoutingMode | undefined
}

export interface CreateModelRequest {
  restApiId: string
  name: string
  description?: string | undefined
  schema?: string | undefined
  contentType: string
}

export interface CreateRequestValidatorRequest {
  restApiId: string
  name?: string | undefined
  validateRequestBody?: boolean | undefined
  validateRequestParameters?: boolean | undefined
}

export interface CreateResourceRequest {
  restApiId: string
  parentId: string
  pathPart: string
}

export interface CreateRestApiRequest {
  name: string
  description?: string | undefined
  version?: string | undefined
  cloneFrom?: string | undefined
  binaryMediaTypes?: string[] | undefined
  minimumCompressionSize?: number | undefined
  apiKeySource?: ApiKeySourceType | undefined
  endpointConfiguration?: EndpointConfiguration | undefined
  policy?: string | undefined
  tags?: { [key: string]: string } | undefined
  disableExecuteApiEndpoint?: boolean | undefined
  securityPolicy?: SecurityPolicy | undefined
  endpointAccessMode?: EndpointAccessMode | undefined
}

export interface CreateStageRequest {
  restApiId: string
  stageName: string
  deploymentId: string
  description?: string | undefined
  cacheClusterEnabled?: boolean | undefined
  cacheClusterSize?: CacheClusterSize | undefined
  variables?: { [key: string]: string } | undefined
  documentationVersion?: string | undefined
  canarySettings?: CanarySettings | undefined
  tracingEnabled?: boolean | undefined
  tags?: { [key: string]: string } | undefined
}

export interface CreateUsagePlanKeyRequest {
  usagePlanId: string
  keyId: string
  keyType: string
}

export interface CreateUsagePlanRequest {
  name: string
  description?: string | undefined
  apiStages?: ApiStage[] | undefined
  throttle?: ThrottleSettings | undefined
  quota?: QuotaSettings | undefined
  tags?: { [key: string]: string } | undefined
}

export interface CreateVpcLinkRequest {
  name: string
  description?: string | undefined
  targetArns: string[]
  tags?: { [key: string]: string } | undefined
}

export interface DeleteApiKeyRequest {
  apiKey: string
}

export interface DeleteAuthorizerRequest {
  restApiId: string
  authorizerId: string
}

export interface DeleteBasePathMappingRequest {
  domainName: string
  domainNameId?: string | undefined
  basePath: string
}

export interface DeleteClientCertificateRequest {
  clientCertificateId: string
}

export interface DeleteDeploymentRequest {
  restApiId: string
  deploymentId: string
}

export interface DeleteDocumentationPartRequest {
  restApiId: string
  documentationPartId: string
}

export interface DeleteDocumentationVersionRequest {
  restApiId: string
  documentationVersion: string
}

export interface DeleteDomainNameAccessAssociationRequest {
  domainNameAccessAssociationArn: string
}

export interface DeleteDomainNameRequest {
  domainName: string
  domainNameId?: string | undefined
}

export interface DeleteGatewayResponseRequest {
  restApiId: string
  responseType: GatewayResponseType
}

export interface DeleteIntegrationRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
}

export interface DeleteIntegrationResponseRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  statusCode: string
}

export interface DeleteMethodRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
}

export interface DeleteMethodResponseRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  statusCode: string
}

export interface DeleteModelRequest {
  restApiId: string
  modelName: string
}

export interface DeleteRequestValidatorRequest {
  restApiId: string
  requestValidatorId: string
}

export interface DeleteResourceRequest {
  restApiId: string
  resourceId: string
}

export interface DeleteRestApiRequest {
  restApiId: string
}

export interface DeleteStageRequest {
  restApiId: string
  stageName: string
}

export interface DeleteUsagePlanKeyRequest {
  usagePlanId: string
  keyId: string
}

export interface DeleteUsagePlanRequest {
  usagePlanId: string
}

export interface DeleteVpcLinkRequest {
  vpcLinkId: string
}

export interface Deployment {
  id?: string | undefined
  description?: string | undefined
  createdDate?: Date | undefined
  apiSummary?: { [key: string]: { [key: string]: MethodSnapshot } } | undefined
}

export interface DeploymentCanarySettings {
  percentTraffic?: number | undefined
  stageVariableOverrides?: { [key: string]: string } | undefined
  useStageCache?: boolean | undefined
}

export interface Deployments {
  position?: string | undefined
  items?: Deployment[] | undefined
}

export interface DocumentationPart {
  id?: string | undefined
  location?: DocumentationPartLocation | undefined
  properties?: string | undefined
}

export interface DocumentationPartIds {
  ids?: string[] | undefined
  warnings?: string[] | undefined
}

export interface DocumentationPartLocation {
  type: DocumentationPartType
  path?: string | undefined
  method?: string | undefined
  statusCode?: string | undefined
  name?: string | undefined
}

export type DocumentationPartType = 'API' | 'AUTHORIZER' | 'MODEL' | 'RESOURCE' | 'METHOD' | 'PATH_PARAMETER' | 'QUERY_PARAMETER' | 'REQUEST_HEADER' | 'REQUEST_BODY' | 'RESPONSE' | 'RESPONSE_HEADER' | 'RESPONSE_BODY'

export interface DocumentationParts {
  position?: string | undefined
  items?: DocumentationPart[] | undefined
}

export interface DocumentationVersion {
  version?: string | undefined
  createdDate?: Date | undefined
  description?: string | undefined
}

export interface DocumentationVersions {
  position?: string | undefined
  items?: DocumentationVersion[] | undefined
}

export interface DomainName {
  domainName?: string | undefined
  domainNameId?: string | undefined
  domainNameArn?: string | undefined
  certificateName?: string | undefined
  certificateArn?: string | undefined
  certificateUploadDate?: Date | undefined
  regionalDomainName?: string | undefined
  regionalHostedZoneId?: string | undefined
  regionalCertificateName?: string | undefined
  regionalCertificateArn?: string | undefined
  distributionDomainName?: string | undefined
  distributionHostedZoneId?: string | undefined
  endpointConfiguration?: EndpointConfiguration | undefined
  domainNameStatus?: DomainNameStatus | undefined
  domainNameStatusMessage?: string | undefined
  securityPolicy?: SecurityPolicy | undefined
  endpointAccessMode?: EndpointAccessMode | undefined
  tags?: { [key: string]: string } | undefined
  mutualTlsAuthentication?: MutualTlsAuthentication | undefined
  ownershipVerificationCertificateArn?: string | undefined
  managementPolicy?: string | undefined
  policy?: string | undefined
  routingMode?: RoutingMode | undefined
}

export interface DomainNameAccessAssociation {
  domainNameAccessAssociationArn?: string | undefined
  domainNameArn?: string | undefined
  accessAssociationSourceType?: AccessAssociationSourceType | undefined
  accessAssociationSource?: string | undefined
  tags?: { [key: string]: string } | undefined
}

export interface DomainNameAccessAssociations {
  position?: string | undefined
  items?: DomainNameAccessAssociation[] | undefined
}

export type DomainNameStatus = 'AVAILABLE' | 'UPDATING' | 'PENDING' | 'PENDING_CERTIFICATE_REIMPORT' | 'PENDING_OWNERSHIP_VERIFICATION' | 'FAILED'

export interface DomainNames {
  position?: string | undefined
  items?: DomainName[] | undefined
}

export type EndpointAccessMode = 'BASIC' | 'STRICT'

export interface EndpointConfiguration {
  types?: EndpointType[] | undefined
  ipAddressType?: IpAddressType | undefined
  vpcEndpointIds?: string[] | undefined
}

export type EndpointType = 'REGIONAL' | 'EDGE' | 'PRIVATE'

export interface ExportResponse {
  contentType?: string | undefined
  contentDisposition?: string | undefined
  body?: Uint8Array | undefined
}

export interface FlushStageAuthorizersCacheRequest {
  restApiId: string
  stageName: string
}

export interface FlushStageCacheRequest {
  restApiId: string
  stageName: string
}

export interface GatewayResponse {
  responseType?: GatewayResponseType | undefined
  statusCode?: string | undefined
  responseParameters?: { [key: string]: string } | undefined
  responseTemplates?: { [key: string]: string } | undefined
  defaultResponse?: boolean | undefined
}

export type GatewayResponseType = 'DEFAULT_4XX' | 'DEFAULT_5XX' | 'RESOURCE_NOT_FOUND' | 'UNAUTHORIZED' | 'INVALID_API_KEY' | 'ACCESS_DENIED' | 'AUTHORIZER_FAILURE' | 'AUTHORIZER_CONFIGURATION_ERROR' | 'INVALID_SIGNATURE' | 'EXPIRED_TOKEN' | 'MISSING_AUTHENTICATION_TOKEN' | 'INTEGRATION_FAILURE' | 'INTEGRATION_TIMEOUT' | 'API_CONFIGURATION_ERROR' | 'UNSUPPORTED_MEDIA_TYPE' | 'BAD_REQUEST_PARAMETERS' | 'BAD_REQUEST_BODY' | 'REQUEST_TOO_LARGE' | 'THROTTLED' | 'QUOTA_EXCEEDED' | 'WAF_FILTERED'

export interface GatewayResponses {
  position?: string | undefined
  items?: GatewayResponse[] | undefined
}

export interface GenerateClientCertificateRequest {
  description?: string | undefined
  tags?: { [key: string]: string } | undefined
}

export interface GetApiKeyRequest {
  apiKey: string
  includeValue?: boolean | undefined
}

export interface GetApiKeysRequest {
  position?: string | undefined
  limit?: number | undefined
  nameQuery?: string | undefined
  customerId?: string | undefined
  includeValues?: boolean | undefined
}

export interface GetAuthorizerRequest {
  restApiId: string
  authorizerId: string
}

export interface GetAuthorizersRequest {
  restApiId: string
  position?: string | undefined
  limit?: number | undefined
}

export interface GetBasePathMappingRequest {
  domainName: string
  domainNameId?: string | undefined
  basePath: string
}

export interface GetBasePathMappingsRequest {
  domainName: string
  domainNameId?: string | undefined
  position?: string | undefined
  limit?: number | undefined
}

export interface GetClientCertificateRequest {
  clientCertificateId: string
}

export interface GetClientCertificatesRequest {
  position?: string | undefined
  limit?: number | undefined
}

export interface GetDeploymentRequest {
  restApiId: string
  deploymentId: string
  embed?: string[] | undefined
}

export interface GetDeploymentsRequest {
  restApiId: string
  position?: string | undefined
  limit?: number | undefined
}

export interface GetDocumentationPartRequest {
  restApiId: string
  documentationPartId: string
}

export interface GetDocumentationPartsRequest {
  restApiId: string
  type?: DocumentationPartType | undefined
  nameQuery?: string | undefined
  path?: string | undefined
  position?: string | undefined
  limit?: number | undefined
  locationStatus?: LocationStatusType | undefined
}

export interface GetDocumentationVersionRequest {
  restApiId: string
  documentationVersion: string
}

export interface GetDocumentationVersionsRequest {
  restApiId: string
  position?: string | undefined
  limit?: number | undefined
}

export interface GetDomainNameAccessAssociationsRequest {
  position?: string | undefined
  limit?: number | undefined
  resourceOwner?: ResourceOwner | undefined
}

export interface GetDomainNameRequest {
  domainName: string
  domainNameId?: string | undefined
}

export interface GetDomainNamesRequest {
  position?: string | undefined
  limit?: number | undefined
  resourceOwner?: ResourceOwner | undefined
}

export interface GetExportRequest {
  restApiId: string
  stageName: string
  exportType: string
  parameters?: { [key: string]: string } | undefined
  accepts?: string | undefined
}

export interface GetGatewayResponseRequest {
  restApiId: string
  responseType: GatewayResponseType
}

export interface GetGatewayResponsesRequest {
  restApiId: string
  position?: string | undefined
  limit?: number | undefined
}

export interface GetIntegrationRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
}

export interface GetIntegrationResponseRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  statusCode: string
}

export interface GetMethodRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
}

export interface GetMethodResponseRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  statusCode: string
}

export interface GetModelRequest {
  restApiId: string
  modelName: string
  flatten?: boolean | undefined
}

export interface GetModelTemplateRequest {
  restApiId: string
  modelName: string
}

export interface GetModelsRequest {
  restApiId: string
  position?: string | undefined
  limit?: number | undefined
}

export interface GetRequestValidatorRequest {
  restApiId: string
  requestValidatorId: string
}

export interface GetRequestValidatorsRequest {
  restApiId: string
  position?: string | undefined
  limit?: number | undefined
}

export interface GetResourceRequest {
  restApiId: string
  resourceId: string
  embed?: string[] | undefined
}

export interface GetResourcesRequest {
  restApiId: string
  position?: string | undefined
  limit?: number | undefined
  embed?: string[] | undefined
}

export interface GetRestApiRequest {
  restApiId: string
}

export interface GetRestApisRequest {
  position?: string | undefined
  limit?: number | undefined
}

export interface GetSdkRequest {
  restApiId: string
  stageName: string
  sdkType: string
  parameters?: { [key: string]: string } | undefined
}

export interface GetSdkTypeRequest {
  id: string
}

export interface GetSdkTypesRequest {
  position?: string | undefined
  limit?: number | undefined
}

export interface GetStageRequest {
  restApiId: string
  stageName: string
}

export interface GetStagesRequest {
  restApiId: string
  deploymentId?: string | undefined
}

export interface GetTagsRequest {
  resourceArn: string
  position?: string | undefined
  limit?: number | undefined
}

export interface GetUsagePlanKeyRequest {
  usagePlanId: string
  keyId: string
}

export interface GetUsagePlanKeysRequest {
  usagePlanId: string
  position?: string | undefined
  limit?: number | undefined
  nameQuery?: string | undefined
}

export interface GetUsagePlanRequest {
  usagePlanId: string
}

export interface GetUsagePlansRequest {
  position?: string | undefined
  keyId?: string | undefined
  limit?: number | undefined
}

export interface GetUsageRequest {
  usagePlanId: string
  keyId?: string | undefined
  startDate: string
  endDate: string
  position?: string | undefined
  limit?: number | undefined
}

export interface GetVpcLinkRequest {
  vpcLinkId: string
}

export interface GetVpcLinksRequest {
  position?: string | undefined
  limit?: number | undefined
}

export interface ImportApiKeysRequest {
  body: Uint8Array
  format: ApiKeysFormat
  failOnWarnings?: boolean | undefined
}

export interface ImportDocumentationPartsRequest {
  restApiId: string
  mode?: PutMode | undefined
  failOnWarnings?: boolean | undefined
  body: Uint8Array
}

export interface ImportRestApiRequest {
  failOnWarnings?: boolean | undefined
  parameters?: { [key: string]: string } | undefined
  body: Uint8Array
}

export interface Integration {
  type?: IntegrationType | undefined
  httpMethod?: string | undefined
  uri?: string | undefined
  connectionType?: ConnectionType | undefined
  connectionId?: string | undefined
  credentials?: string | undefined
  requestParameters?: { [key: string]: string } | undefined
  requestTemplates?: { [key: string]: string } | undefined
  passthroughBehavior?: string | undefined
  contentHandling?: ContentHandlingStrategy | undefined
  timeoutInMillis?: number | undefined
  cacheNamespace?: string | undefined
  cacheKeyParameters?: string[] | undefined
  integrationResponses?: { [key: string]: IntegrationResponse } | undefined
  tlsConfig?: TlsConfig | undefined
  responseTransferMode?: ResponseTransferMode | undefined
  integrationTarget?: string | undefined
}

export interface IntegrationResponse {
  statusCode?: string | undefined
  selectionPattern?: string | undefined
  responseParameters?: { [key: string]: string } | undefined
  responseTemplates?: { [key: string]: string } | undefined
  contentHandling?: ContentHandlingStrategy | undefined
}

export type IntegrationType = 'HTTP' | 'AWS' | 'MOCK' | 'HTTP_PROXY' | 'AWS_PROXY'

export type IpAddressType = 'ipv4' | 'dualstack'

export type LocationStatusType = 'DOCUMENTED' | 'UNDOCUMENTED'

export interface Method {
  httpMethod?: string | undefined
  authorizationType?: string | undefined
  authorizerId?: string | undefined
  apiKeyRequired?: boolean | undefined
  requestValidatorId?: string | undefined
  operationName?: string | undefined
  requestParameters?: { [key: string]: boolean } | undefined
  requestModels?: { [key: string]: string } | undefined
  methodResponses?: { [key: string]: MethodResponse } | undefined
  methodIntegration?: Integration | undefined
  authorizationScopes?: string[] | undefined
}

export interface MethodResponse {
  statusCode?: string | undefined
  responseParameters?: { [key: string]: boolean } | undefined
  responseModels?: { [key: string]: string } | undefined
}

export interface MethodSetting {
  metricsEnabled?: boolean | undefined
  loggingLevel?: string | undefined
  dataTraceEnabled?: boolean | undefined
  throttlingBurstLimit?: number | undefined
  throttlingRateLimit?: number | undefined
  cachingEnabled?: boolean | undefined
  cacheTtlInSeconds?: number | undefined
  cacheDataEncrypted?: boolean | undefined
  requireAuthorizationForCacheControl?: boolean | undefined
  unauthorizedCacheControlHeaderStrategy?: UnauthorizedCacheControlHeaderStrategy | undefined
}

export interface MethodSnapshot {
  authorizationType?: string | undefined
  apiKeyRequired?: boolean | undefined
}

export interface Model {
  id?: string | undefined
  name?: string | undefined
  description?: string | undefined
  schema?: string | undefined
  contentType?: string | undefined
}

export interface Models {
  position?: string | undefined
  items?: Model[] | undefined
}

export interface MutualTlsAuthentication {
  truststoreUri?: string | undefined
  truststoreVersion?: string | undefined
  truststoreWarnings?: string[] | undefined
}

export interface MutualTlsAuthenticationInput {
  truststoreUri?: string | undefined
  truststoreVersion?: string | undefined
}

export type Op = 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test'

export interface PatchOperation {
  op?: Op | undefined
  path?: string | undefined
  value?: string | undefined
  from?: string | undefined
}

export interface PutGatewayResponseRequest {
  restApiId: string
  responseType: GatewayResponseType
  statusCode?: string | undefined
  responseParameters?: { [key: string]: string } | undefined
  responseTemplates?: { [key: string]: string } | undefined
}

export interface PutIntegrationRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  type: IntegrationType
  integrationHttpMethod?: string | undefined
  uri?: string | undefined
  connectionType?: ConnectionType | undefined
  connectionId?: string | undefined
  credentials?: string | undefined
  requestParameters?: { [key: string]: string } | undefined
  requestTemplates?: { [key: string]: string } | undefined
  passthroughBehavior?: string | undefined
  cacheNamespace?: string | undefined
  cacheKeyParameters?: string[] | undefined
  contentHandling?: ContentHandlingStrategy | undefined
  timeoutInMillis?: number | undefined
  tlsConfig?: TlsConfig | undefined
  responseTransferMode?: ResponseTransferMode | undefined
  integrationTarget?: string | undefined
}

export interface PutIntegrationResponseRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  statusCode: string
  selectionPattern?: string | undefined
  responseParameters?: { [key: string]: string } | undefined
  responseTemplates?: { [key: string]: string } | undefined
  contentHandling?: ContentHandlingStrategy | undefined
}

export interface PutMethodRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  authorizationType: string
  authorizerId?: string | undefined
  apiKeyRequired?: boolean | undefined
  operationName?: string | undefined
  requestParameters?: { [key: string]: boolean } | undefined
  requestModels?: { [key: string]: string } | undefined
  requestValidatorId?: string | undefined
  authorizationScopes?: string[] | undefined
}

export interface PutMethodResponseRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  statusCode: string
  responseParameters?: { [key: string]: boolean } | undefined
  responseModels?: { [key: string]: string } | undefined
}

export type PutMode = 'merge' | 'overwrite'

export interface PutRestApiRequest {
  restApiId: string
  mode?: PutMode | undefined
  failOnWarnings?: boolean | undefined
  parameters?: { [key: string]: string } | undefined
  body: Uint8Array
}

export type QuotaPeriodType = 'DAY' | 'WEEK' | 'MONTH'

export interface QuotaSettings {
  limit?: number | undefined
  offset?: number | undefined
  period?: QuotaPeriodType | undefined
}

export interface RejectDomainNameAccessAssociationRequest {
  domainNameAccessAssociationArn: string
  domainNameArn: string
}

export interface RequestValidator {
  id?: string | undefined
  name?: string | undefined
  validateRequestBody?: boolean | undefined
  validateRequestParameters?: boolean | undefined
}

export interface RequestValidators {
  position?: string | undefined
  items?: RequestValidator[] | undefined
}

export interface Resource {
  id?: string | undefined
  parentId?: string | undefined
  pathPart?: string | undefined
  path?: string | undefined
  resourceMethods?: { [key: string]: Method } | undefined
}

export type ResourceOwner = 'SELF' | 'OTHER_ACCOUNTS'

export interface Resources {
  position?: string | undefined
  items?: Resource[] | undefined
}

export type ResponseTransferMode = 'BUFFERED' | 'STREAM'

export interface RestApi {
  id?: string | undefined
  name?: string | undefined
  description?: string | undefined
  createdDate?: Date | undefined
  version?: string | undefined
  warnings?: string[] | undefined
  binaryMediaTypes?: string[] | undefined
  minimumCompressionSize?: number | undefined
  apiKeySource?: ApiKeySourceType | undefined
  endpointConfiguration?: EndpointConfiguration | undefined
  policy?: string | undefined
  tags?: { [key: string]: string } | undefined
  disableExecuteApiEndpoint?: boolean | undefined
  rootResourceId?: string | undefined
  securityPolicy?: SecurityPolicy | undefined
  endpointAccessMode?: EndpointAccessMode | undefined
  apiStatus?: ApiStatus | undefined
  apiStatusMessage?: string | undefined
}

export interface RestApis {
  position?: string | undefined
  items?: RestApi[] | undefined
}

export type RoutingMode = 'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING'

export interface SdkConfigurationProperty {
  name?: string | undefined
  friendlyName?: string | undefined
  description?: string | undefined
  required?: boolean | undefined
  defaultValue?: string | undefined
}

export interface SdkResponse {
  contentType?: string | undefined
  contentDisposition?: string | undefined
  body?: Uint8Array | undefined
}

export interface SdkType {
  id?: string | undefined
  friendlyName?: string | undefined
  description?: string | undefined
  configurationProperties?: SdkConfigurationProperty[] | undefined
}

export interface SdkTypes {
  position?: string | undefined
  items?: SdkType[] | undefined
}

export type SecurityPolicy = 'TLS_1_0' | 'TLS_1_2' | 'SecurityPolicy_TLS13_1_3_2025_09' | 'SecurityPolicy_TLS13_1_3_FIPS_2025_09' | 'SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09' | 'SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09' | 'SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09' | 'SecurityPolicy_TLS13_1_2_PQ_2025_09' | 'SecurityPolicy_TLS13_1_2_2021_06' | 'SecurityPolicy_TLS13_2025_EDGE' | 'SecurityPolicy_TLS12_PFS_2025_EDGE' | 'SecurityPolicy_TLS12_2018_EDGE'

export interface Stage {
  deploymentId?: string | undefined
  clientCertificateId?: string | undefined
  stageName?: string | undefined
  description?: string | undefined
  cacheClusterEnabled?: boolean | undefined
  cacheClusterSize?: CacheClusterSize | undefined
  cacheClusterStatus?: CacheClusterStatus | undefined
  methodSettings?: { [key: string]: MethodSetting } | undefined
  variables?: { [key: string]: string } | undefined
  documentationVersion?: string | undefined
  accessLogSettings?: AccessLogSettings | undefined
  canarySettings?: CanarySettings | undefined
  tracingEnabled?: boolean | undefined
  webAclArn?: string | undefined
  tags?: { [key: string]: string } | undefined
  createdDate?: Date | undefined
  lastUpdatedDate?: Date | undefined
}

export interface StageKey {
  restApiId?: string | undefined
  stageName?: string | undefined
}

export interface Stages {
  item?: Stage[] | undefined
}

export interface TagResourceRequest {
  resourceArn: string
  tags: { [key: string]: string }
}

export interface Tags {
  tags?: { [key: string]: string } | undefined
}

export interface Template {
  value?: string | undefined
}

export interface TestInvokeAuthorizerRequest {
  restApiId: string
  authorizerId: string
  headers?: { [key: string]: string } | undefined
  multiValueHeaders?: { [key: string]: string[] } | undefined
  pathWithQueryString?: string | undefined
  body?: string | undefined
  stageVariables?: { [key: string]: string } | undefined
  additionalContext?: { [key: string]: string } | undefined
}

export interface TestInvokeAuthorizerResponse {
  clientStatus?: number | undefined
  log?: string | undefined
  latency?: number | undefined
  principalId?: string | undefined
  policy?: string | undefined
  authorization?: { [key: string]: string[] } | undefined
  claims?: { [key: string]: string } | undefined
}

export interface TestInvokeMethodRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  pathWithQueryString?: string | undefined
  body?: string | undefined
  headers?: { [key: string]: string } | undefined
  multiValueHeaders?: { [key: string]: string[] } | undefined
  clientCertificateId?: string | undefined
  stageVariables?: { [key: string]: string } | undefined
}

export interface TestInvokeMethodResponse {
  status?: number | undefined
  body?: string | undefined
  headers?: { [key: string]: string } | undefined
  multiValueHeaders?: { [key: string]: string[] } | undefined
  log?: string | undefined
  latency?: number | undefined
}

export interface ThrottleSettings {
  burstLimit?: number | undefined
  rateLimit?: number | undefined
}

export interface TlsConfig {
  insecureSkipVerification?: boolean | undefined
}

export type UnauthorizedCacheControlHeaderStrategy = 'FAIL_WITH_403' | 'SUCCEED_WITH_RESPONSE_HEADER' | 'SUCCEED_WITHOUT_RESPONSE_HEADER'

export interface UntagResourceRequest {
  resourceArn: string
  tagKeys: string[]
}

export interface UpdateAccountRequest {
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateApiKeyRequest {
  apiKey: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateAuthorizerRequest {
  restApiId: string
  authorizerId: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateBasePathMappingRequest {
  domainName: string
  domainNameId?: string | undefined
  basePath: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateClientCertificateRequest {
  clientCertificateId: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateDeploymentRequest {
  restApiId: string
  deploymentId: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateDocumentationPartRequest {
  restApiId: string
  documentationPartId: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateDocumentationVersionRequest {
  restApiId: string
  documentationVersion: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateDomainNameRequest {
  domainName: string
  domainNameId?: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateGatewayResponseRequest {
  restApiId: string
  responseType: GatewayResponseType
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateIntegrationRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateIntegrationResponseRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  statusCode: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateMethodRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateMethodResponseRequest {
  restApiId: string
  resourceId: string
  httpMethod: string
  statusCode: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateModelRequest {
  restApiId: string
  modelName: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateRequestValidatorRequest {
  restApiId: string
  requestValidatorId: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateResourceRequest {
  restApiId: string
  resourceId: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateRestApiRequest {
  restApiId: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateStageRequest {
  restApiId: string
  stageName: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateUsagePlanRequest {
  usagePlanId: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateUsageRequest {
  usagePlanId: string
  keyId: string
  patchOperations?: PatchOperation[] | undefined
}

export interface UpdateVpcLinkRequest {
  vpcLinkId: string
  patchOperations?: PatchOperation[] | undefined
}

export interface Usage {
  usagePlanId?: string | undefined
  startDate?: string | undefined
  endDate?: string | undefined
  position?: string | undefined
  items?: { [key: string]: number[][] } | undefined
}

export interface UsagePlan {
  id?: string | undefined
  name?: string | undefined
  description?: string | undefined
  apiStages?: ApiStage[] | undefined
  throttle?: ThrottleSettings | undefined
  quota?: QuotaSettings | undefined
  productCode?: string | undefined
  tags?: { [key: string]: string } | undefined
}

export interface UsagePlanKey {
  id?: string | undefined
  type?: string | undefined
  value?: string | undefined
  name?: string | undefined
}

export interface UsagePlanKeys {
  position?: string | undefined
  items?: UsagePlanKey[] | undefined
}

export interface UsagePlans {
  position?: string | undefined
  items?: UsagePlan[] | undefined
}

export interface VpcLink {
  id?: string | undefined
  name?: string | undefined
  description?: string | undefined
  targetArns?: string[] | undefined
  status?: VpcLinkStatus | undefined
  statusMessage?: string | undefined
  tags?: { [key: string]: string } | undefined
}

export type VpcLinkStatus = 'AVAILABLE' | 'PENDING' | 'DELETING' | 'FAILED'

export interface VpcLinks {
  position?: string | undefined
  items?: VpcLink[] | undefined
}
