package id.pln.cc123;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The people who work with the product, as the engine's identity service knows them. */
public interface Staff {

  /** @return id of the user of this request, or null when nobody is logged in (jobs, start-up) */
  String currentUser();

  /** @return signature a CSO ends each ticket and note with, such as {@code CC.54.DESI} (B3-g); empty when the profile has none */
  Optional<String> signature(String userId);

  /** @return the signature, refused when the profile has none */
  default String requiredSignature(String userId) {
    return signature(userId).orElseThrow(() -> new Refusal(null,
        "Profil Anda belum memiliki tanda tangan CSO, misalnya CC.54.DESI. Mintalah administrator melengkapinya, lalu simpan lagi."));
  }

  /** @return first and last name, or the id of an unknown user */
  String displayName(String userId);

  /** @return members of a group by name */
  List<Colleague> colleagues(String group);

  /** @return ids of the groups of the user of this request, empty when nobody is logged in */
  List<String> currentUserGroups();

  default boolean currentUserIsIn(String... groups) {
    return Arrays.stream(groups).anyMatch(currentUserGroups()::contains);
  }

  /** Runs what the product does on everyone's behalf, such as finding the next step of a call, without the user's own rights. */
  <T> T asSystem(Supplier<T> work);

  /** A person to hand work to. */
  record Colleague(String id, String name) {}
}
