package example.partner.internal;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.SampleContributor;
import org.clientele.core.exchange.SampleRun;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Customer;
import org.clientele.model.Person;
import org.clientele.model.value.PartyId;
import org.osgi.service.component.annotations.Component;

/** Two guests with their visits of the last weeks. */
@Component
public final class GuestSamples implements SampleContributor {

    @Override
    public String id() {
        return "example.guests";
    }

    @Override
    public String label() {
        return "Guests of a restaurant";
    }

    @Override
    public void bring(SampleRun run) throws ClienteleException {
        for (String name : List.of("Li Na", "Wang Wei")) {
            Person person = ClienteleFactory.eINSTANCE.createPerson();
            person.setDisplayName(name);
            Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
            customer.setNumber("EXAMPLE-" + name.replace(' ', '-').toUpperCase());
            customer.setSince(run.today().minusYears(2));
            person.setCustomer(customer);
            run.add(person);
            for (int week = 1; week <= 3; week++) {
                run.add(GuestVisits.visit(new PartyId(person.getId()), run.today().minusWeeks(week), 2));
            }
        }
    }
}
