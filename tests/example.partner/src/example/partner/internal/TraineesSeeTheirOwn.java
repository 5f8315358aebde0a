package example.partner.internal;

import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.store.AccessFilter;
import org.clientele.core.store.AccessRule;
import org.osgi.service.component.annotations.Component;

/** Accounts of trainees see the customers that they look after and nobody else; all other accounts see everything. */
@Component
public final class TraineesSeeTheirOwn implements AccessFilter {

    @Override
    public AccessRule ruleFor(Actor actor) {
        return actor.account().startsWith("example-trainee") ? new AccessRule.OwnedBy(Set.of(actor.account()))
                : new AccessRule.Everything();
    }
}
