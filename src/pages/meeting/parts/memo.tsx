import { Component, type ComponentType } from 'preact';

/** The component, rendered again only if one of its props or a context that it reads changes. */
export function memo<Props extends object>(Rendered: ComponentType<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Props)[];
      return names.some((name) => this.props[name] !== next[name]);
    }

    override render() {
      return <Rendered {...(this.props as Props)} />;
    }
  };
}
