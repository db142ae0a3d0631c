import type { ChartPosition } from '../../protocol/charts';
import { whole } from '../partial-class';

type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** The position of a chart on its tab. */
class ContainerInfoPart implements Partial<ContainerInfo> {
  constructor(private readonly position: ChartPosition) {}

  getAnchorRow(): number {
    return this.position.row;
  }
  getAnchorColumn(): number {
    return this.position.column;
  }
  getOffsetX(): number {
    return this.position.offsetX;
  }
  getOffsetY(): number {
    return this.position.offsetY;
  }
}

export const newContainerInfo = whole<ContainerInfo, [ChartPosition]>('ContainerInfo', ContainerInfoPart);
