import type { ComponentChildren } from 'preact';

/** What a field says about itself: its label, what to know before typing, what was wrong. */
export interface FieldProps {
  /** The name the server knows the field by. */
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

/** Ties an input to its label, hint and error. */
export function fieldAttributes({ name, hint, error }: Omit<FieldProps, 'label'>) {
  return { id: fieldId(name), name, ...describedBy(name, hint, error) };
}

/** Ties a group of inputs to its hint and error. */
export function describedBy(name: string, hint: string | undefined, error: string | null) {
  const ids = [...(hint === undefined ? [] : [hintId(name)]), ...(error === null ? [] : [errorId(name)])];
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error !== null && { 'aria-invalid': true as const }),
  };
}

/** Moves the focus to a field: in a group to what is chosen, else to its first input. */
export function focusField(name: string): void {
  const inputs = [...document.getElementsByName(name)];
  const chosen = inputs.find((input) => input instanceof HTMLInputElement && input.checked);
  (chosen ?? inputs[0])?.focus();
}

const fieldId = (name: string) => `field-${dashed(name)}`;
const hintId = (name: string) => `hint-${dashed(name)}`;
const errorId = (name: string) => `error-${dashed(name)}`;
/** Ids of elements are told apart by spaces, and so are the parts of a row's field. */
const dashed = (name: string) => name.replace(/ /g, '-');
