package co.cantera.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.directory.Person;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;

/** Contacts in the form that every phone and mail program reads. */
final class AddressBook implements Closeable {

    private final VCardWriter writer;

    AddressBook(OutputStream out) {
        this.writer = new VCardWriter(new OutputStreamWriter(out, UTF_8), VCardVersion.V3_0);
    }

    void add(Person person) throws IOException {
        writer.write(card(person));
    }

    private static VCard card(Person person) {
        VCard card = new VCard();
        card.setUid(new Uid("urn:uuid:" + person.id().value()));
        card.setFormattedName(person.name());
        StructuredName name = new StructuredName();
        name.setGiven(person.givenName());
        name.setFamily(person.familyName());
        card.setStructuredName(name);
        if (person.company() != null) {
            card.setOrganization(person.company().name());
        }
        if (person.jobTitle() != null) {
            card.addTitle(person.jobTitle());
        }
        person.phones().forEach(phone -> card.addTelephoneNumber(phone, TelephoneType.WORK));
        person.emails().forEach(email -> card.addEmail(email, EmailType.WORK));
        if (person.city() != null) {
            Address address = new Address();
            address.setLocality(person.city());
            card.addAddress(address);
        }
        return card;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
