/** A button that lets the reader choose a file; the same file may be chosen again. */
export function FileButton(props: { label: string; accept: string; onFile: (file: File) => void }) {
  return (
    <label class="file">
      {props.label}
      <input
        type="file"
        accept={props.accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) props.onFile(file);
        }}
      />
    </label>
  );
}
