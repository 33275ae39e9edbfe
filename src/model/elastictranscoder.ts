// Written by tools/model.ts from the API model of elastictranscoder 2012-09-25; do not edit.

export interface Operations {
  CancelJob: { in: CancelJobRequest; out: Record<string, never>; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'ResourceInUseException' | 'AccessDeniedException' | 'InternalServiceException' }
  CreateJob: { in: CreateJobRequest; out: CreateJobResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'LimitExceededException' | 'InternalServiceException' }
  CreatePipeline: { in: CreatePipelineRequest; out: CreatePipelineResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InternalServiceException' }
  CreatePreset: { in: CreatePresetRequest; out: CreatePresetResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'AccessDeniedException' | 'LimitExceededException' | 'InternalServiceException' }
  DeletePipeline: { in: DeletePipelineRequest; out: Record<string, never>; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'ResourceInUseException' | 'AccessDeniedException' | 'InternalServiceException' }
  DeletePreset: { in: DeletePresetRequest; out: Record<string, never>; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'InternalServiceException' }
  ListJobsByPipeline: { in: ListJobsByPipelineRequest; out: ListJobsByPipelineResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'InternalServiceException' }
  ListJobsByStatus: { in: ListJobsByStatusRequest; out: ListJobsByStatusResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'InternalServiceException' }
  ListPipelines: { in: ListPipelinesRequest; out: ListPipelinesResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'AccessDeniedException' | 'InternalServiceException' }
  ListPresets: { in: ListPresetsRequest; out: ListPresetsResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'AccessDeniedException' | 'InternalServiceException' }
  ReadJob: { in: ReadJobRequest; out: ReadJobResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'InternalServiceException' }
  ReadPipeline: { in: ReadPipelineRequest; out: ReadPipelineResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'InternalServiceException' }
  ReadPreset: { in: ReadPresetRequest; out: ReadPresetResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'InternalServiceException' }
  TestRole: { in: TestRoleRequest; out: TestRoleResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'InternalServiceException' }
  UpdatePipeline: { in: UpdatePipelineRequest; out: UpdatePipelineResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'AccessDeniedException' | 'ResourceInUseException' | 'ResourceNotFoundException' | 'InternalServiceException' }
  UpdatePipelineNotifications: { in: UpdatePipelineNotificationsRequest; out: UpdatePipelineNotificationsResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'ResourceInUseException' | 'AccessDeniedException' | 'InternalServiceException' }
  UpdatePipelineStatus: { in: UpdatePipelineStatusRequest; out: UpdatePipelineStatusResponse; err: 'ValidationException' | 'IncompatibleVersionException' | 'ResourceNotFoundException' | 'ResourceInUseException' | 'AccessDeniedException' | 'InternalServiceException' }
}

export interface Artwork {
  InputKey?: string | undefined
  MaxWidth?: string | undefined
  MaxHeight?: string | undefined
  SizingPolicy?: string | undefined
  PaddingPolicy?: string | undefined
  AlbumArtFormat?: string | undefined
  Encryption?: Encryption | undefined
}

export interface AudioCodecOptions {
  Profile?: string | undefined
  BitDepth?: string | undefined
  BitOrder?: string | undefined
  Signed?: string | undefined
}

export interface AudioParameters {
  Codec?: string | undefined
  SampleRate?: string | undefined
  BitRate?: string | undefined
  Channels?: string | undefined
  AudioPackingMode?: string | undefined
  CodecOptions?: AudioCodecOptions | undefined
}

export interface CancelJobRequest {
  Id: string
}

export interface CaptionFormat {
  Format?: string | undefined
  Pattern?: string | undefined
  Encryption?: Encryption | undefined
}

export interface CaptionSource {
  Key?: string | undefined
  Language?: string | undefined
  TimeOffset?: string | undefined
  Label?: string | undefined
  Encryption?: Encryption | undefined
}

export interface Captions {
  MergePolicy?: string | undefined
  CaptionSources?: CaptionSource[] | undefined
  CaptionFormats?: CaptionFormat[] | undefined
}

export interface Clip {
  TimeSpan?: TimeSpan | undefined
}

export interface CreateJobOutput {
  Key?: string | undefined
  ThumbnailPattern?: string | undefined
  ThumbnailEncryption?: Encryption | undefined
  Rotate?: string | undefined
  PresetId?: string | undefined
  SegmentDuration?: string | undefined
  Watermarks?: JobWatermark[] | undefined
  AlbumArt?: JobAlbumArt | undefined
  Composition?: Clip[] | undefined
  Captions?: Captions | undefined
  Encryption?: Encryption | undefined
}

export interface CreateJobPlaylist {
  Name?: string | undefined
  Format?: string | undefined
  OutputKeys?: string[] | undefined
  HlsContentProtection?: HlsContentProtection | undefined
  PlayReadyDrm?: PlayReadyDrm | undefined
}

export interface CreateJobRequest {
  PipelineId: string
  Input?: JobInput | undefined
  Inputs?: JobInput[] | undefined
  Output?: CreateJobOutput | undefined
  Outputs?: CreateJobOutput[] | undefined
  OutputKeyPrefix?: string | undefined
  Playlists?: CreateJobPlaylist[] | undefined
  UserMetadata?: { [key: string]: string } | undefined
}

export interface CreateJobResponse {
  Job?: Job | undefined
}

export interface CreatePipelineRequest {
  Name: string
  InputBucket: string
  OutputBucket?: string | undefined
  Role: string
  AwsKmsKeyArn?: string | undefined
  Notifications?: Notifications | undefined
  ContentConfig?: PipelineOutputConfig | undefined
  ThumbnailConfig?: PipelineOutputConfig | undefined
}

export interface CreatePipelineResponse {
  Pipeline?: Pipeline | undefined
  Warnings?: Warning[] | undefined
}

export interface CreatePresetRequest {
  Name: string
  Description?: string | undefined
  Container: string
  Video?: VideoParameters | undefined
  Audio?: AudioParameters | undefined
  Thumbnails?: Thumbnails | undefined
}

export interface CreatePresetResponse {
  Preset?: Preset | undefined
  Warning?: string | undefined
}

export interface DeletePipelineRequest {
  Id: string
}

export interface DeletePresetRequest {
  Id: string
}

export interface DetectedProperties {
  Width?: number | undefined
  Height?: number | undefined
  FrameRate?: string | undefined
  FileSize?: number | undefined
  DurationMillis?: number | undefined
}

export interface Encryption {
  Mode?: string | undefined
  Key?: string | undefined
  KeyMd5?: string | undefined
  InitializationVector?: string | undefined
}

export interface HlsContentProtection {
  Method?: string | undefined
  Key?: string | undefined
  KeyMd5?: string | undefined
  InitializationVector?: string | undefined
  LicenseAcquisitionUrl?: string | undefined
  KeyStoragePolicy?: string | undefined
}

export interface InputCaptions {
  MergePolicy?: string | undefined
  CaptionSources?: CaptionSource[] | undefined
}

export interface Job {
  Id?: string | undefined
  Arn?: string | undefined
  PipelineId?: string | undefined
  Input?: JobInput | undefined
  Inputs?: JobInput[] | undefined
  Output?: JobOutput | undefined
  Outputs?: JobOutput[] | undefined
  OutputKeyPrefix?: string | undefined
  Playlists?: Playlist[] | undefined
  Status?: string | undefined
  UserMetadata?: { [key: string]: string } | undefined
  Timing?: Timing | undefined
}

export interface JobAlbumArt {
  MergePolicy?: string | undefined
  Artwork?: Artwork[] | undefined
}

export interface JobInput {
  Key?: string | undefined
  FrameRate?: string | undefined
  Resolution?: string | undefined
  AspectRatio?: string | undefined
  Interlaced?: string | undefined
  Container?: string | undefined
  Encryption?: Encryption | undefined
  TimeSpan?: TimeSpan | undefined
  InputCaptions?: InputCaptions | undefined
  DetectedProperties?: DetectedProperties | undefined
}

export interface JobOutput {
  Id?: string | undefined
  Key?: string | undefined
  ThumbnailPattern?: string | undefined
  ThumbnailEncryption?: Encryption | undefined
  Rotate?: string | undefined
  PresetId?: string | undefined
  SegmentDuration?: string | undefined
  Status?: string | undefined
  StatusDetail?: string | undefined
  Duration?: number | undefined
  Width?: number | undefined
  Height?: number | undefined
  FrameRate?: string | undefined
  FileSize?: number | undefined
  DurationMillis?: number | undefined
  Watermarks?: JobWatermark[] | undefined
  AlbumArt?: JobAlbumArt | undefined
  Composition?: Clip[] | undefined
  Captions?: Captions | undefined
  Encryption?: Encryption | undefined
  AppliedColorSpaceConversion?: string | undefined
}

export interface JobWatermark {
  PresetWatermarkId?: string | undefined
  InputKey?: string | undefined
  Encryption?: Encryption | undefined
}

export interface ListJobsByPipelineRequest {
  PipelineId: string
  Ascending?: string | undefined
  PageToken?: string | undefined
}

export interface ListJobsByPipelineResponse {
  Jobs?: Job[] | undefined
  NextPageToken?: string | undefined
}

export interface ListJobsByStatusRequest {
  Status: string
  Ascending?: string | undefined
  PageToken?: string | undefined
}

export interface ListJobsByStatusResponse {
  Jobs?: Job[] | undefined
  NextPageToken?: string | undefined
}

export interface ListPipelinesRequest {
  Ascending?: string | undefined
  PageToken?: string | undefined
}

export interface ListPipelinesResponse {
  Pipelines?: Pipeline[] | undefined
  NextPageToken?: string | undefined
}

export interface ListPresetsRequest {
  Ascending?: string | undefined
  PageToken?: string | undefined
}

export interface ListPresetsResponse {
  Presets?: Preset[] | undefined
  NextPageToken?: string | undefined
}

export interface Notifications {
  Progressing?: string | undefined
  Completed?: string | undefined
  Warning?: string | undefined
  Error?: string | undefined
}

export interface Permission {
  GranteeType?: string | undefined
  Grantee?: string | undefined
  Access?: string[] | undefined
}

export interface Pipeline {
  Id?: string | undefined
  Arn?: string | undefined
  Name?: string | undefined
  Status?: string | undefined
  InputBucket?: string | undefined
  OutputBucket?: string | undefined
  Role?: string | undefined
  AwsKmsKeyArn?: string | undefined
  Notifications?: Notifications | undefined
  ContentConfig?: PipelineOutputConfig | undefined
  ThumbnailConfig?: PipelineOutputConfig | undefined
}

export interface PipelineOutputConfig {
  Bucket?: string | undefined
  StorageClass?: string | undefined
  Permissions?: Permission[] | undefined
}

export interface PlayReadyDrm {
  Format?: string | undefined
  Key?: string | undefined
  KeyMd5?: string | undefined
  KeyId?: string | undefined
  InitializationVector?: string | undefined
  LicenseAcquisitionUrl?: string | undefined
}

export interface Playlist {
  Name?: string | undefined
  Format?: string | undefined
  OutputKeys?: string[] | undefined
  HlsContentProtection?: HlsContentProtection | undefined
  PlayReadyDrm?: PlayReadyDrm | undefined
  Status?: string | undefined
  StatusDetail?: string | undefined
}

export interface Preset {
  Id?: string | undefined
  Arn?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  Container?: string | undefined
  Audio?: AudioParameters | undefined
  Video?: VideoParameters | undefined
  Thumbnails?: Thumbnails | undefined
  Type?: string | undefined
}

export interface PresetWatermark {
  Id?: string | undefined
  MaxWidth?: string | undefined
  MaxHeight?: string | undefined
  SizingPolicy?: string | undefined
  HorizontalAlign?: string | undefined
  HorizontalOffset?: string | undefined
  VerticalAlign?: string | undefined
  VerticalOffset?: string | undefined
  Opacity?: string | undefined
  Target?: string | undefined
}

export interface ReadJobRequest {
  Id: string
}

export interface ReadJobResponse {
  Job?: Job | undefined
}

export interface ReadPipelineRequest {
  Id: string
}

export interface ReadPipelineResponse {
  Pipeline?: Pipeline | undefined
  Warnings?: Warning[] | undefined
}

export interface ReadPresetRequest {
  Id: string
}

export interface ReadPresetResponse {
  Preset?: Preset | undefined
}

export interface TestRoleRequest {
  Role: string
  InputBucket: string
  OutputBucket: string
  Topics: string[]
}

export interface TestRoleResponse {
  Success?: string | undefined
  Messages?: string[] | undefined
}

export interface Thumbnails {
  Format?: string | undefined
  Interval?: string | undefined
  Resolution?: string | undefined
  AspectRatio?: string | undefined
  MaxWidth?: string | undefined
  MaxHeight?: string | undefined
  SizingPolicy?: string | undefined
  PaddingPolicy?: string | undefined
}

export interface TimeSpan {
  StartTime?: string | undefined
  Duration?: string | undefined
}

export interface Timing {
  SubmitTimeMillis?: number | undefined
  StartTimeMillis?: number | undefined
  FinishTimeMillis?: number | undefined
}

export interface UpdatePipelineNotificationsRequest {
  Id: string
  Notifications: Notifications
}

export interface UpdatePipelineNotificationsResponse {
  Pipeline?: Pipeline | undefined
}

export interface UpdatePipelineRequest {
  Id: string
  Name?: string | undefined
  InputBucket?: string | undefined
  Role?: string | undefined
  AwsKmsKeyArn?: string | undefined
  Notifications?: Notifications | undefined
  ContentConfig?: PipelineOutputConfig | undefined
  ThumbnailConfig?: PipelineOutputConfig | undefined
}

export interface UpdatePipelineResponse {
  Pipeline?: Pipeline | undefined
  Warnings?: Warning[] | undefined
}

export interface UpdatePipelineStatusRequest {
  Id: string
  Status: string
}

export interface UpdatePipelineStatusResponse {
  Pipeline?: Pipeline | undefined
}

export interface VideoParameters {
  Codec?: string | undefined
  CodecOptions?: { [key: string]: string } | undefined
  KeyframesMaxDist?: string | undefined
  FixedGOP?: string | undefined
  BitRate?: string | undefined
  FrameRate?: string | undefined
  MaxFrameRate?: string | undefined
  Resolution?: string | undefined
  AspectRatio?: string | undefined
  MaxWidth?: string | undefined
  MaxHeight?: string | undefined
  DisplayAspectRatio?: string | undefined
  SizingPolicy?: string | undefined
  PaddingPolicy?: string | undefined
  Watermarks?: PresetWatermark[] | undefined
}

export interface Warning {
  Code?: string | undefined
  Message?: string | undefined
}
