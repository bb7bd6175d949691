import { actionType, pathType, type Action, type RequestBody, type ResponseBody } from "../protocol/wire";

/** Whether the pane is in sight, in the words of office.js. */
export type RuntimeState = "Visible" | "Background" | "Inactive";

/** What the add-in may ask of the application around the workbook. */
export interface RuntimePorts {
  state(): RuntimeState;
  /** Shows the pane ("Visible") or takes it out of sight. */
  setState(state: RuntimeState): void;
}

type Service = Record<string, (ports: RuntimePorts, argument: unknown) => unknown>;

/** The services of office.js that are about the add-in's runtime and not about a workbook, by name and method. */
const services: Record<string, Service> = {
  // Said when the functions of the ribbon can be called; the frame hears that by itself.
  "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: () => null },
  "Microsoft.AppRuntime.AppRuntimeService": {
    GetAppRuntimeState: (ports) => ports.state(),
    SetAppRuntimeState: (ports, state) => {
      if (state === "Visible" || state === "Background" || state === "Inactive") ports.setState(state);
      return null;
    },
  },
};

/** Answers a batch that is for these services alone; nothing where it asks anything else, which is then for the workbook. */
export function answerRuntime(body: RequestBody, ports: RuntimePorts): ResponseBody | undefined {
  const serviceOf = (action: Action): Service | undefined => {
    const path = body.ObjectPaths[action.ObjectPathId];
    return path?.ObjectPathType === pathType.newObject ? services[path.Name] : undefined;
  };
  const known = body.Actions.every((action) => {
    const service = serviceOf(action);
    return service && (action.ActionType === actionType.instantiate || (action.ActionType === actionType.method && action.Name in service));
  });
  if (!known) return undefined;
  return {
    Results: body.Actions.map((action) => ({
      ActionId: action.Id,
      Value: action.ActionType === actionType.instantiate ? {} : serviceOf(action)?.[action.Name]?.(ports, action.ArgumentInfo?.Arguments?.[0]) ?? null,
    })),
  };
}
