import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface LayerOrderDetails extends JsonObject {
  readonly pack: string;
  readonly layer: string;
  readonly dependency: string;
  readonly dependency_layer: string;
}

export const layerOrder = defineRule<LayerOrderDetails>({
  id: 'pack/layer-order',
  area: 'packs',
  title: 'Pack builds on a higher layer',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  message: ({ pack, layer, dependency, dependency_layer }) =>
    `${pack} (${layer}) requires ${dependency} (${dependency_layer}), which is a higher layer.`,
  help: ({ pack, dependency }) => `Lift the layer of ${pack}, lower that of ${dependency}, or drop the dependency.`,
  why: 'Installation goes foundation, domain, custom. A pack can build only on packs of its own layer or a lower one.',
  examples: { fires: ['a foundation pack that requires a domain pack'], silent: ['a domain pack that requires a foundation pack'] },
});
