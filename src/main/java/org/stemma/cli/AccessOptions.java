package org.stemma.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.stemma.serve.Access;
import org.stemma.serve.Credentials;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Who may do what at the server. */
final class AccessOptions {
  private static final String PASSWORD = "STEMMA_PASSWORD";
  private static final String TOKEN = "STEMMA_TOKEN";

  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--allow-update",
      description =
          "Take SPARQL updates at /stemma/update from who shows the user's password or the token.")
  boolean update;

  @Option(names = "--user", paramLabel = "NAME", description = "The user who may update.")
  String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "The user's password is the first line of this file (else $" + PASSWORD + ").")
  Path passwordFile;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "The bearer token of who may update is the first line of this file (else $"
              + TOKEN
              + ").")
  Path tokenFile;

  @Option(
      names = "--allow-federation",
      description = "Let queries call other servers (SERVICE), and updates load from them (LOAD).")
  boolean federation;

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      defaultValue = "*",
      description =
          "The web site whose pages may ask, such as https://example.org; * for all, none for none"
              + " (default: ${DEFAULT-VALUE}).")
  String origin;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Add a line for each request to this file; - is standard output.")
  Path log;

  Access access() {
    Access access = Access.STANDARD.withOrigin(Optional.of(origin).filter(o -> !o.equals("none")));
    if (update) {
      access = access.withUpdate(credentials());
    } else if (user != null || passwordFile != null || tokenFile != null) {
      throw usage("--user, --password-file and --token-file are for --allow-update");
    }
    if (federation) {
      access = access.withFederation();
    }
    return log == null ? access : access.withLog(log);
  }

  private Credentials credentials() {
    Optional<String> password = Secret.of(Optional.ofNullable(passwordFile), PASSWORD);
    if (password.isPresent() != (user != null)) {
      throw usage("a password goes with --user, and --user with --password-file or $" + PASSWORD);
    }
    Optional<Credentials> basic = password.map(p -> Credentials.of(user, p));
    Optional<Credentials> bearer =
        Secret.of(Optional.ofNullable(tokenFile), TOKEN).map(Credentials::of);
    return basic
        .map(b -> bearer.map(b::or).orElse(b))
        .or(() -> bearer)
        .orElseThrow(
            () ->
                usage(
                    "--allow-update needs --user with --password-file, or --token-file: nobody may"
                        + " update without"));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
