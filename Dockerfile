# The command line for CI servers other than GitHub: `docker build -t gate . && docker run --rm -v "$PWD:/work" gate check`.
# The image holds what `npm pack` packs, Node and git; nothing is installed from a registry.
FROM node:24-alpine
RUN apk add --no-cache git openssh-client
COPY package.json action.yml /opt/aims-gate/
COPY policies /opt/aims-gate/policies
COPY dist /opt/aims-gate/dist
# A clone of another user is still the one that was mounted.
RUN ln -s /opt/aims-gate/dist/cli/index.js /usr/local/bin/aims-gate \
  && chmod +x /opt/aims-gate/dist/cli/index.js \
  && git config --system --add safe.directory '*'
USER node
WORKDIR /work
ENTRYPOINT ["aims-gate"]
