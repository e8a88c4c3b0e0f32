/* GMime over an mbox: parses each message, takes subject, sender and date, and decodes the text (or else the HTML) part. */
#include <fcntl.h>
#include <gmime/gmime.h>
#include <stdio.h>
#include <string.h>

static GMimeObject *text_part(GMimeObject *object, const char *subtype) {
  if (GMIME_IS_MULTIPART(object)) {
    int count = g_mime_multipart_get_count((GMimeMultipart *) object);
    for (int i = 0; i < count; i++) {
      GMimeObject *found = text_part(g_mime_multipart_get_part((GMimeMultipart *) object, i), subtype);
      if (found) return found;
    }
    return NULL;
  }
  if (!GMIME_IS_TEXT_PART(object) || g_mime_part_is_attachment((GMimePart *) object)) return NULL;
  return g_mime_content_type_is_type(g_mime_object_get_content_type(object), "text", subtype) ? object : NULL;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  int file = open(argv[1], O_RDONLY);
  if (file < 0) return 1;
  g_mime_init();
  GMimeStream *stream = g_mime_stream_fs_new(file);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_object_unref(stream);
  g_mime_parser_set_format(parser, GMIME_FORMAT_MBOX);
  long messages = 0, letters = 0;
  while (!g_mime_parser_eos(parser)) {
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    if (!message) continue;
    const char *subject = g_mime_message_get_subject(message);
    InternetAddressList *from = g_mime_message_get_from(message);
    GDateTime *date = g_mime_message_get_date(message);
    if (subject && from && internet_address_list_length(from) > 0 && date) messages++;
    GMimeObject *body = g_mime_message_get_mime_part(message);
    GMimeObject *text = body ? text_part(body, "plain") : NULL;
    if (body && !text) text = text_part(body, "html");
    if (text) {
      char *decoded = g_mime_text_part_get_text((GMimeTextPart *) text);
      if (decoded) letters += g_utf8_strlen(decoded, -1);
      g_free(decoded);
    }
    g_object_unref(message);
  }
  printf("{\"messages\":%ld,\"letters\":%ld}\n", messages, letters);
  g_object_unref(parser);
  g_mime_shutdown();
  return 0;
}
