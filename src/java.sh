# Sets java to the first that is 21 or newer, for the scripts that source this.
for java in "${STEMMA_JAVA_HOME:-/none}/bin/java" "${JAVA_HOME:-/none}/bin/java" /usr/lib/jvm/*/bin/java java; do
  major=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p') || true
  [ "${major:-0}" -lt 21 ] || break
done
