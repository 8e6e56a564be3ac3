// The completion scripts. When the completion key is pressed, each runs `aimap completion SHELL -- WORDS` and reads its
// answer, which shell-answer.ts describes.
import type { Shell } from "./shells.ts";

const BASH = `# aimap completion for bash: source <(aimap completion bash)
_aimap() {
  COMPREPLY=()
  local typed="\${COMP_WORDS[COMP_CWORD]}" kind="" value
  while IFS=$'\\t' read -r value _; do
    if [[ -z $kind ]]; then
      kind=$value
      continue
    fi
    # readline adds no quotes inside quotes; elsewhere we do it
    if [[ $typed != [\\"\\']* && $value == *[^A-Za-z0-9,._/:=+@%-]* ]]; then printf -v value %q "$value"; fi
    COMPREPLY+=("$value")
  done < <(command aimap completion bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  case $kind in
    files)
      compopt -o default 2>/dev/null
      # where there are words, readline adds no files
      if (( \${#COMPREPLY[@]} > 0 )); then
        compopt -o filenames 2>/dev/null
        while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -f -- "\${typed#=}")
      fi
      ;;
    open) compopt -o nospace 2>/dev/null ;;
  esac
  return 0
}
complete -F _aimap aimap
`;

const ZSH = `#compdef aimap
# aimap completion for zsh: source <(aimap completion zsh), after compinit; or a file _aimap in a folder of $fpath
_aimap() {
  local kind value description
  local -a entries flags
  while IFS=$'\\t' read -r value description; do
    if [[ -z $kind ]]; then
      kind=$value
      continue
    fi
    value="\${value//\\\\/\\\\\\\\}"
    entries+=("\${value//:/\\\\:}\${description:+:$description}")
  done < <(command aimap completion zsh -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  case $kind in
    files)
      (( \${#entries} )) && _describe -V aimap entries
      _files
      return
      ;;
    open) flags=(-S '') ;;
    case) flags=(-U) ;;
    others)
      flags=(-U)
      # several candidates are shown, and what was typed stays
      if (( \${#entries} > 1 )); then compstate[insert]='' compstate[list]='list force'; fi
      ;;
  esac
  _describe -V aimap entries "\${flags[@]}"
}
if [[ \${funcstack[1]} == _aimap ]]; then
  _aimap "$@"
elif (( \${+functions[compdef]} )); then
  compdef _aimap aimap
fi
`;

const FISH = `# aimap completion for fish: aimap completion fish | source
function __aimap_complete
    set -l words (commandline -opc) (commandline -ct)
    set -e words[1]
    set -l answer (command aimap completion fish -- $words 2>/dev/null)
    set -l kind $answer[1]
    set -e answer[1]
    if test "$kind" = files
        __fish_complete_path (commandline -ct)
    end
    string join \\n -- $answer
end
complete -c aimap -e
complete -c aimap -f -a '(__aimap_complete)'
`;

export const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
