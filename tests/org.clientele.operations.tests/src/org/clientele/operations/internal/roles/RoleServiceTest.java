package org.clientele.operations.internal.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.roles.Permission;
import org.clientele.core.roles.Role;
import org.clientele.core.roles.RoleService;
import org.clientele.operations.internal.provisioning.ProvisioningServiceComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, by the table in docs/operating.md. */
class RoleServiceTest {

    private static final String FILE = """
            [roles]
            administrator = it
            manager = berta
            staff = *
            reader = paul
            auditor = clara, berta
            [role auditor]
            title = Auditor
            permissions = see-others, export
            """;

    @TempDir
    Path folder;

    private RoleService roles(String text, Accounts accounts) throws IOException {
        Path file = folder.resolve("p.ini");
        Files.writeString(file, text);
        return new RoleServiceComponent(ProvisioningServiceComponent.of(file, Map.of()), accounts);
    }

    private RoleService as(String account) throws IOException {
        return roles(FILE, new Accounts(account, account, false));
    }

    private static Actor actor(String account) {
        return new Actor(account, account);
    }

    private static List<String> permitted(RoleService roles, String account) {
        return Arrays.stream(Permission.values()).filter(p -> roles.allows(actor(account), p)).map(Permission::id).toList();
    }

    @Test
    void withoutRolesEverybodyMayDoEverything() throws IOException {
        RoleService free = roles("[store]\npath = /srv\n", new Accounts("anna", "anna", false));
        assertFalse(free.isEnforced());
        assertTrue(Arrays.stream(Permission.values()).allMatch(p -> free.allows(actor("whoever"), p)));
    }

    @Test
    void rolesPermitWhatTheTableSays() throws IOException {
        assertEquals(Permission.values().length, permitted(as("it"), "it").size());
        assertEquals(List.of("edit-records", "edit-definitions", "bulk-edit", "export", "undo-others", "hand-over",
                "see-others"), permitted(as("berta"), "berta"));
        assertEquals(List.of("edit-records"), permitted(as("anna"), "anna"));
        assertEquals(List.of(), permitted(as("paul"), "paul"));
        assertEquals(List.of("export", "see-others"), permitted(as("clara"), "clara"));
        assertEquals(List.of("Manager", "Auditor"), as("berta").rolesOf(actor("berta")).stream().map(Role::title).toList());
    }

    @Test
    void nobodyWithoutARoleMayWrite() throws IOException {
        RoleService roles = roles("[roles]\nadministrator = it\n", new Accounts("anna", "anna", false));
        assertEquals(List.of(), permitted(roles, "anna"));
        assertEquals(List.of(), permitted(roles("[roles]\n", new Accounts("anna", "anna", false)), "anna"));
    }

    @Test
    void otherAccountIsNoWayAround() throws IOException {
        assertEquals(List.of(), permitted(as("anna"), "it"));
        assertEquals(List.of("edit-records"), permitted(as("it"), "anna"));
        String refusal = as("anna").refusal(actor("it"), Permission.ERASE).orElseThrow();
        assertTrue(refusal.startsWith("anna may not act as it."), refusal);
    }

    @Test
    void chosenUserNameIsNoWayAround() throws IOException {
        RoleService roles = roles(FILE, new Accounts("anna", "it", false));
        assertEquals(List.of(), permitted(roles, "it"));
    }

    @Test
    void programItselfErasesAndExportsOnlyForWhoMay() throws IOException {
        assertTrue(as("anna").allows(Actor.SYSTEM, Permission.EDIT_DEFINITIONS));
        assertFalse(as("anna").allows(Actor.SYSTEM, Permission.ERASE));
        assertFalse(as("anna").allows(Actor.SYSTEM, Permission.EXPORT));
        assertTrue(as("it").allows(Actor.SYSTEM, Permission.ERASE));
    }

    @Test
    void accountsOfWindowsComeWithOrWithoutTheirDomain() throws IOException {
        RoleService roles = roles("[roles]\nadministrator = SHOP\\\\It, boss\n".replace("\\\\", "\\"),
                new Accounts("shop\\it", "it", true));
        assertTrue(roles.allows(actor("it"), Permission.INSTALL));
        assertFalse(roles("[roles]\nadministrator = OTHER\\it\n", new Accounts("shop\\it", "it", true))
                .allows(Actor.SYSTEM, Permission.INSTALL));
    }

    @Test
    void refusalSaysWhoWhatAndWhereToAsk() throws IOException {
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> as("anna").require(actor("anna"), Permission.EXPORT));
        assertEquals(StatusCodes.ACCESS_DENIED, refused.code());
        assertEquals("anna (Staff) may not export customers. Who may do what is set by your administrator in "
                + folder.resolve("p.ini") + ".", refused.getMessage());
    }
}
