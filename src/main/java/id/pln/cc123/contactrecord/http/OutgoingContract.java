package id.pln.cc123.contactrecord.http;

import java.util.Map;
import java.util.Set;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes in the OpenAPI page what CRM and APKT have to accept. */
@Component
class OutgoingContract implements OpenApiCustomizer {

  private static final String MESSAGE = ContactRecordMessage.class.getSimpleName();

  @Override
  public void customise(OpenAPI api) {
    if (api.getComponents() == null) {
      api.components(new Components());
    }
    ModelConverters.getInstance(true).read(ContactRecordMessage.class).forEach(api.getComponents()::addSchemas);
    Operation delivery = new Operation().addTagsItem("Catatan kontak")
        .summary("Catatan yang dikirim produk ini ke CRM dan APKT")
        .description("POST ke cc123.crm.url dan cc123.apkt.url. Pengiriman dapat berulang: catatan dengan Idempotency-Key "
            + "yang sama harus dicatat satu kali saja. Jawaban selain 2xx, atau lebih lambat dari 5 detik, diulang.")
        .addParametersItem(new HeaderParameter().name("Idempotency-Key").required(true).schema(new StringSchema()))
        .requestBody(new RequestBody().required(true).content(json(new JsonSchema().$ref("#/components/schemas/" + MESSAGE))))
        .responses(new ApiResponses().addApiResponse("2XX", new ApiResponse()
            .description("Diterima; reference adalah nomor catatan di sistem penerima, boleh tidak ada")
            .content(json(new JsonSchema().types(Set.of("object"))
                .properties(Map.of("reference", new StringSchema()))))));
    api.addWebhooks("contactRecord", new PathItem().post(delivery));
  }

  private static Content json(Schema<?> schema) {
    return new Content().addMediaType("application/json", new MediaType().schema(schema));
  }
}
