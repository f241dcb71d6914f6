package co.cantera.directory;

import co.cantera.members.Member;
import java.util.List;

/**
 * What would go to another owner.
 *
 * @param owners whose companies they are now
 */
record HandoverPreview(int companies, int people, int deals, List<Member> owners) {}
