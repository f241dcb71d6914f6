package co.cantera.attachments;

import co.cantera.shared.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets files be found by their ids. */
@Configuration(proxyBeanMethods = false)
class AttachmentNodes {

    @Bean
    NodeSource attachmentNode(Attachments attachments) {
        return NodeSource.of(AttachmentId.PREFIX, id -> attachments.find(AttachmentId.from(id)));
    }
}
