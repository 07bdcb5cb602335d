import {
  AccountBookOutlined,
  ApartmentOutlined,
  ApiOutlined,
  BankOutlined,
  BarChartOutlined,
  BuildOutlined,
  DeploymentUnitOutlined,
  EditOutlined,
  FileProtectOutlined,
  FolderOpenOutlined,
  KeyOutlined,
  MergeCellsOutlined,
  RiseOutlined,
  SolutionOutlined,
  StarOutlined,
  TagsOutlined,
  TeamOutlined,
} from '@ant-design/icons';

const ICONS = {
  people: TeamOutlined,
  programmes: SolutionOutlined,
  courseDesk: BuildOutlined,
  resources: FolderOpenOutlined,
  figures: BarChartOutlined,
  budgets: AccountBookOutlined,
  tiers: RiseOutlined,
  policies: FileProtectOutlined,
  organisations: ApartmentOutlined,
  bases: DeploymentUnitOutlined,
  institutions: BankOutlined,
  organisationMarks: TagsOutlined,
  experts: StarOutlined,
  corrections: EditOutlined,
  duplicates: MergeCellsOutlined,
  accounts: KeyOutlined,
  apiClients: ApiOutlined,
} as const;

export type StaffIconName = keyof typeof ICONS;

/** The picture of a place that only staff go to. */
export default function StaffIcon({ name }: { name: StaffIconName }) {
  const Icon = ICONS[name];
  return <Icon aria-hidden />;
}
