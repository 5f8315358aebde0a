package example.bad.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Fails when it is made. */
@Component(service = BadComponent.class, immediate = true)
public final class BadComponent {

    /** Fails. */
    @Activate
    public BadComponent() {
        throw new IllegalStateException("as bad as can be");
    }
}
