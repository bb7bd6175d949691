import { Component, type ReactNode } from "react";

interface SafeProps {
  /** What is shown in place of a view that cannot be drawn. */
  instead: ReactNode;
  children: ReactNode;
}

/** Keeps a mistake of ours in one view from leaving the pane blank. The mistake itself goes on its way to whoever looks for mistakes. */
export class Safe extends Component<SafeProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
