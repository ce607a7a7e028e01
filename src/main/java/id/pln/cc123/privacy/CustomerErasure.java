package id.pln.cc123.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import id.pln.cc123.CallNumber;
import id.pln.cc123.SqlTime;
import id.pln.cc123.privacy.CustomerReport.Case;
import id.pln.cc123.privacy.CustomerReport.Mail;

/** A customer asks to be forgotten. */
@Service
public class CustomerErasure {

  private final CustomerSearch search;
  private final CaseTable cases;
  private final PartTable parts;
  private final ProcessHistory history;
  private final Erasure erasure;
  private final ErasureLog log;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final int atOnce;

  /** @param atOnce calls in one transaction */
  CustomerErasure(CustomerSearch search, CaseTable cases, PartTable parts, ProcessHistory history, Erasure erasure, ErasureLog log,
      PlatformTransactionManager transactions, Clock clock, @Value("${cc123.erasure.at-once}") int atOnce) {
    this.search = search;
    this.cases = cases;
    this.parts = parts;
    this.history = history;
    this.erasure = erasure;
    this.log = log;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
    this.atOnce = atOnce;
  }

  /** @return what there is and what would become of it */
  public CustomerReport preview(CustomerQuery query) {
    return transaction.execute(status -> report(query, search.calls(query)));
  }

  /**
   * Erases what nothing is open of, and marks the rest: it goes in the first night after it is finished. Each group of calls
   * is a transaction, so what was erased stays so whatever happens to the next one.
   *
   * @param user who asks for it
   */
  public Result erase(CustomerQuery query, String user) {
    CustomerReport before = transaction.execute(status -> report(query, search.ofOneCustomer(query)));
    List<Long> calls = before.calls().stream().map(call -> CallNumber.id(call.callNumber())).toList();
    List<Long> mails = before.mails().stream().map(Mail::id).toList();
    long entry = transaction.execute(status -> {
      Instant now = SqlTime.now(clock);
      if (!calls.isEmpty()) {
        cases.markRequested(calls, now);
      }
      if (!mails.isEmpty()) {
        parts.markMailsRequested(mails, now);
      }
      return log.begin(ErasureLog.Kind.REQUEST, user);
    });
    for (int from = 0; from < calls.size(); from += atOnce) {
      erasure.erase(entry, calls.subList(from, Math.min(calls.size(), from + atOnce)));
    }
    erasure.eraseMails(entry, before.mails().stream().filter(mail -> mail.keptBecause() == null).map(Mail::id).toList());
    return transaction.execute(status -> {
      CustomerReport after = report(query, search.calls(query));
      return new Result(new TreeMap<>(log.counts(entry)), after.calls(), after.mails(), before.copiesOutside());
    });
  }

  private CustomerReport report(CustomerQuery query, List<FoundCall> found) {
    List<FoundCall> own = found.stream().filter(FoundCall::own).toList();
    List<String> ofOthers = found.stream().filter(call -> !call.own()).map(call -> CallNumber.of(call.id())).toList();
    return new CustomerReport(FoundCall.persons(own), otherContacts(query, own), casesOf(own), ofOthers,
        search.ticketsOfOthers(FoundCall.ids(own)), parts.mails(query.emails()),
        search.copies(FoundCall.ids(own)));
  }

  private List<Case> casesOf(List<FoundCall> calls) {
    if (calls.isEmpty()) {
      return List.of();
    }
    Members members = cases.members(FoundCall.ids(calls));
    Map<String, Long> keys = members.keys();
    Set<Long> running = history.running(keys.keySet()).stream().map(keys::get).collect(Collectors.toSet());
    Map<Long, Set<Obstacle>> obstacles = cases.obstacles(FoundCall.ids(calls));
    return calls.stream().map(call -> {
      List<String> reasons = new ArrayList<>(obstacles.get(call.id()).stream().map(Obstacle::words).toList());
      if (reasons.isEmpty() && running.contains(call.id())) {
        reasons.add("Masih ada proses yang berjalan.");
      }
      return new Case(CallNumber.of(call.id()), call.person(), call.openedAt(), members.ticketsOf(call.id()), reasons);
    }).toList();
  }

  private static Set<String> otherContacts(CustomerQuery query, List<FoundCall> calls) {
    Set<String> contacts = calls.stream().map(FoundCall::customer)
        .flatMap(customer -> Stream.of(customer.phone(), customer.customerId(), customer.email()))
        .filter(Objects::nonNull).map(CustomerQuery::lowerCase).collect(Collectors.toCollection(TreeSet::new));
    Stream.of(query.phones(), query.customerIds(), query.emails()).forEach(contacts::removeAll);
    return contacts;
  }

  /**
   * What became of a customer's request.
   *
   * @param erased rows by table
   * @param keptUntilFinished calls of which something is still open, and why
   * @param keptMails likewise
   * @param copiesOutside what other systems were given of all of it
   */
  public record Result(Map<String, Integer> erased, List<Case> keptUntilFinished, List<Mail> keptMails,
      List<CustomerReport.Copy> copiesOutside) {}
}
