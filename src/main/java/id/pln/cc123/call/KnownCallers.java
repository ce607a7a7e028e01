package id.pln.cc123.call;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.pln.cc123.Refusal;
import id.pln.cc123.customer.Customer;

/**
 * Who has called from a number before, so that nothing is asked twice (SOP D). Name and salutation are for the greeting; ID Pel and
 * e-mail address are what an earlier report is verified by (SOP C1-a), so they are hinted at only, until the caller has confirmed them.
 */
@Service
@Transactional(readOnly = true)
public class KnownCallers {

  /** families and offices share a number: those who called last */
  private static final int MOST = 3;

  private final CallTable calls;

  KnownCallers(CallTable calls) {
    this.calls = calls;
  }

  /**
   * In one statement.
   *
   * @param phone E.164
   * @return each person once, who called last first; nobody who has asked to be forgotten
   */
  public List<KnownCaller> of(String phone) {
    return persons(phone).stream().limit(MOST).toList();
  }

  /** @return the customer with the ID Pel and e-mail address of an earlier call of the same person, where none was typed */
  public Customer completed(Customer customer) {
    KnownCaller known = persons(customer.phone()).stream().filter(caller -> caller.is(customer.salutation(), customer.name())).findFirst()
        .orElseThrow(() -> new Refusal("sameAsBefore", "Dengan nomor telepon dan nama ini belum ada panggilan. Ketik ID Pel dan alamat e-mail, "
            + "atau kosongkan pilihan ini."));
    return new Customer(customer.salutation(), customer.name(), customer.phone(), customer.phoneExtension(),
        customer.customerId() == null ? known.customerId() : customer.customerId(), customer.email() == null ? known.email() : customer.email());
  }

  private List<KnownCaller> persons(String phone) {
    List<KnownCaller> persons = new ArrayList<>();
    for (KnownCaller caller : calls.newestFrom(phone)) {
      int same = IntStream.range(0, persons.size()).filter(i -> persons.get(i).is(caller.salutation(), caller.name())).findFirst().orElse(-1);
      if (same < 0) {
        persons.add(caller);
      } else {
        persons.set(same, persons.get(same).with(caller));
      }
    }
    return persons;
  }
}
