package org.clientele.testsupport.memory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Address;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.CustomerKind;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.clientele.model.value.PartyId;

/** Makes customers and orders for tests. */
public final class Shop {

    private Shop() {
    }

    /**
     * A new customer with one address.
     *
     * @param number the customer number
     * @param name the display name
     * @param owner who looks after the customer, or null
     * @param country the address's country, or null for no address
     * @return not yet in a store
     */
    public static Party customer(String number, String name, String owner, String country) {
        Person person = ClienteleFactory.eINSTANCE.createPerson();
        person.setDisplayName(name);
        Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
        customer.setNumber(number);
        customer.setKind(CustomerKind.CONSUMER);
        customer.setOwner(owner);
        customer.setSince(LocalDate.of(2020, 2, 29));
        person.setCustomer(customer);
        if (country != null) {
            Address address = ClienteleFactory.eINSTANCE.createAddress();
            address.setCountry(country);
            person.getAddresses().add(address);
        }
        return person;
    }

    /**
     * A new order.
     *
     * @param party a party that is in a store
     * @param placedAt when
     * @param kind a sale, a return or an adjustment
     * @param amount the amount in the base currency
     * @return not yet in a store
     */
    public static Order order(Party party, LocalDateTime placedAt, OrderKind kind, String amount) {
        Order order = ClienteleFactory.eINSTANCE.createOrder();
        order.setCustomer(new PartyId(party.getId()));
        order.setPlacedAt(placedAt);
        order.setKind(kind);
        order.setCurrency("GBP");
        order.setAmount(new BigDecimal(amount));
        order.setBaseAmount(new BigDecimal(amount));
        order.setRate(BigDecimal.ONE);
        return order;
    }

    /**
     * Adds aggregates to a store as one unit of work.
     *
     * @param store the store
     * @param added new aggregates, which get their ids
     * @return the commit's number
     * @throws Exception when the store does not take them
     */
    public static long add(Store store, Aggregate... added) throws Exception {
        try (UnitOfWork work = store.begin(Actor.ofSystemUser(), "test")) {
            for (Aggregate aggregate : List.of(added)) {
                work.add(aggregate);
            }
            return work.commit(null).sequence();
        }
    }

    /**
     * Saves changed aggregates as one unit of work.
     *
     * @param store the store
     * @param changed loaded aggregates
     * @return the commit's number
     */
    public static long save(Store store, Aggregate... changed) {
        try (UnitOfWork work = store.begin(Actor.ofSystemUser(), "test")) {
            for (Aggregate aggregate : List.of(changed)) {
                work.save(aggregate);
            }
            return work.commit(null).sequence();
        }
    }

    /**
     * Deletes aggregates as one unit of work.
     *
     * @param store the store
     * @param removed loaded aggregates
     * @return the commit's number
     */
    public static long delete(Store store, Aggregate... removed) {
        try (UnitOfWork work = store.begin(Actor.ofSystemUser(), "test")) {
            for (Aggregate aggregate : List.of(removed)) {
                work.delete(aggregate);
            }
            return work.commit(null).sequence();
        }
    }
}
