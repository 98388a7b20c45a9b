import { engineHere } from '../../utils/platform/engine-here.ts';
import { hostEngine } from '../../utils/platform/engine-host.ts';

hostEngine(engineHere());
