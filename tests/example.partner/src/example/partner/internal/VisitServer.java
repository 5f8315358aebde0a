package example.partner.internal;

import java.util.Optional;

import org.clientele.core.provisioning.ProvisioningService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where visits are sent, as IT says in the section {@code [example.partner]} of the provisioning file. */
@Component(service = VisitServer.class)
public final class VisitServer {

    private final Optional<String> address;

    /**
     * Reads the setting.
     *
     * @param provisioning what IT set
     */
    @Activate
    public VisitServer(@Reference ProvisioningService provisioning) {
        address = provisioning.value("example.partner", "server"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * The server.
     *
     * @return empty when it is not set
     */
    public Optional<String> address() {
        return address;
    }
}
