import { Component, type ComponentType } from 'preact';
import { text } from './meeting-strings';

/** The component, drawn again only when one of its props is another, or the language is. */
export function memo<Props extends object>(Drawn: ComponentType<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    private spoken = text;

    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Props)[];
      return this.spoken !== text || names.some((name) => this.props[name] !== next[name]);
    }

    override render() {
      this.spoken = text;
      return <Drawn {...(this.props as Props)} />;
    }
  };
}
