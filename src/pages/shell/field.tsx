import type { ComponentChildren } from 'preact';

/** The texts of a field: its label, a hint and an error. */
export interface FieldProps {
  /** The name that the server uses for the field. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string | null;
}

/** A label, its hint and its error around one input that carries `fieldAttributes`. */
export function Field(props: FieldProps & { readonly children: ComponentChildren }) {
  const { name, label, hint, error, children } = props;
  return (
    <div class="field">
      <label for={fieldId(name)}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      {children}
      <FieldError name={name} error={error} />
    </div>
  );
}

export function FieldError({ name, error }: { readonly name: string; readonly error: string | null }) {
  return error === null ? null : (
    <p class="error" id={errorId(name)}>
      {error}
    </p>
  );
}

/** Connects an input with its label, hint and error. */
export function fieldAttributes({ name, hint, error }: Omit<FieldProps, 'label'>) {
  return { id: fieldId(name), name, ...describedBy(name, hint, error) };
}

/** Connects a group of inputs with its hint and error. */
export function describedBy(name: string, hint: string | undefined, error: string | null) {
  const ids = [...(hint === undefined ? [] : [hintId(name)]), ...(error === null ? [] : [errorId(name)])];
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error !== null && { 'aria-invalid': true as const }),
  };
}

/** Moves the focus to a field; in a group, to the checked input or the first one. */
export function focusField(name: string): void {
  const inputs = [...document.getElementsByName(name)];
  const chosen = inputs.find((input) => input instanceof HTMLInputElement && input.checked);
  (chosen ?? inputs[0])?.focus();
}

/** The ID of what describes an input, for a hint beside it. */
export const hintId = (name: string) => `hint-${dashed(name)}`;

const fieldId = (name: string) => `field-${dashed(name)}`;
const errorId = (name: string) => `error-${dashed(name)}`;
/** The names of row fields contain spaces, which separate ids in aria-describedby. */
const dashed = (name: string) => name.replace(/ /g, '-');
