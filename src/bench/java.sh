# Builds the benchmarks, and sets java and bench (a class path) for the scripts beside this one.
./mvnw -q -Pbench -Dlaunch process-classes
bench="target/bench/classes:target/bench/lib/*"
. src/java.sh
